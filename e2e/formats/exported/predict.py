"""Reads {"pixels": [N, H, W, 3], "models": [path]} and prints, for each model, what Keras gives as its last output."""

import json
import os
import sys

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

given = json.load(sys.stdin)
pixels = np.array(given["pixels"], "float32")


def predict(path: str) -> list[list[float]]:
    model = keras.models.load_model(path, compile=False)
    outputs = model(pixels, training=False)
    last = outputs[-1] if isinstance(outputs, (list, tuple)) else outputs
    return np.array(last).astype(float).tolist()


print(json.dumps([predict(path) for path in given["models"]]))
