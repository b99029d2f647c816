"""What functions make of numbers: Keras 3's operations, each saved as a model of its own, and TensorFlow's.

usage: activation_functions.py < {"folder": …, "values": […], "functions": ["HardSilu", "nn.relu", …]}
"""

import functools
import json
import os
import re
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import keras
import numpy as np
import tensorflow as tf

task = json.load(sys.stdin)
batch = np.array([task["values"]], "float32")


def of_keras(name):
    name_there = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    function = getattr(keras.ops, name_there, None) or getattr(keras.activations, name_there)
    images = keras.Input(batch.shape[1:], name="images")
    model = keras.Model(images, function(images))
    model.save(f"{task['folder']}/{name}.keras")
    return model(batch, training=False)


def of_tensorflow(path):
    return functools.reduce(getattr, path.split("."), tf)(batch)


results = {name: (of_tensorflow if "." in name else of_keras)(name) for name in task["functions"]}
print(json.dumps({name: np.asarray(result).ravel().tolist() for name, result in results.items()}))
