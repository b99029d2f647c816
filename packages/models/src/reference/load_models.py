"""Loads Keras files with nothing but Keras, and prints what each predicts for its batch.

usage: load_models.py < [{"path": …, "shape": […], "values": […]}, …]
"""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import keras
import numpy as np


def describe(path, shape, values):
    model = keras.models.load_model(path)
    # called, not `predict`, which would compile each model for its one batch
    outputs = model(np.array(values, "float32").reshape(shape), training=False)
    outputs = [output.numpy() for output in (outputs if isinstance(outputs, (list, tuple)) else [outputs])]
    described = [{"shape": list(output.shape), "values": output.ravel().tolist()} for output in outputs]
    weights = {
        layer.name: {
            # operations such as `Flip` have none
            "trained": len(getattr(layer, "trainable_weights", [])),
            "statistics": len(getattr(layer, "non_trainable_weights", [])),
        }
        for layer in model.operations
    }
    names = [layer.name for layer in model.layers]
    return {"layers": names, "weights": weights, **described[0], "outputs": described}


print(json.dumps([describe(**case) for case in json.load(sys.stdin)]))
