"""Saves Keras models of several shapes into a folder, and prints what they are to be read as.

usage: save_models.py FOLDER
"""

import hashlib
import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import keras
import numpy as np
from keras import layers


def branches():
    """Names that sort otherwise than the layers lie, a dozen layers of one class, weights with and without bias."""
    images = keras.Input((12, 12, 3), name="images")
    x = layers.Conv2D(4, 3, strides=2, padding="same", use_bias=False, name="zeta")(images)
    x = layers.BatchNormalization(scale=False, name="norm.inner")(x)
    side = layers.ReLU(6.0, name="alpha")(x)
    for i in range(11):
        x = layers.Conv2D(4, 1, activation="relu", name=f"step_{11 - i}")(x)
    x = layers.SeparableConv2D(4, 3, padding="same", depth_multiplier=2, name="separable")(x)
    x = layers.DepthwiseConv2D(3, padding="same", name="depthwise")(x)
    x = layers.BatchNormalization(name="beta")(x)
    x = layers.Concatenate(name="join")([layers.Add(name="add")([side, x]), x])
    x = layers.GlobalAveragePooling2D(name="pool")(x)
    x = layers.Dropout(0.5, seed=1, name="drop")(x)
    x = layers.Dense(6, activation="tanh", name="hidden")(x)
    return keras.Model(images, layers.Dense(5, activation="softmax", name="out")(x), name="branches")


def chain():
    return keras.Sequential(
        [
            keras.Input((8, 8, 3)),
            layers.Conv2D(4, 3),
            layers.Activation("relu"),
            layers.Conv2D(3, 1, use_bias=False),
            layers.Flatten(),
            layers.Dense(5),
            layers.Softmax(),
        ],
        name="chain",
    )


def nested():
    """Models in models: names that are used again, statistics, and a part that is not trained."""
    images = keras.Input((8, 8, 3), name="images")
    block = keras.Sequential(
        [keras.Input((8, 8, 3)), layers.Conv2D(4, 3, name="conv"), layers.BatchNormalization(name="norm"), layers.ReLU()],
        name="block",
    )
    frozen_images = keras.Input((6, 6, 4), name="images")
    x = layers.BatchNormalization(name="norm")(frozen_images)
    x = layers.DepthwiseConv2D(3, name="conv")(x)
    frozen = keras.Model(frozen_images, keras.Sequential([layers.BatchNormalization(), layers.ELU()], name="tail")(x))
    frozen.trainable = False
    x = layers.GlobalAveragePooling2D(name="pool")(frozen(block(images)))
    return keras.Model(images, layers.Dense(5, activation="softmax", name="conv")(x), name="nested")


def operations():
    """What a model holds that was written with operators."""
    images = keras.Input((8, 8, 3), name="images")
    x = layers.Conv2D(4, 3, name="conv")(1.5 - images / 3.0)
    y = layers.Conv2D(4, 3, padding="same", name="gate")(x)
    x = x - keras.ops.sigmoid(y) * (x + 0.5) * 0.25 + y
    x = layers.GlobalAveragePooling2D(name="pool")(x * np.array([1.0, 2.0, 0.5, 1.5], "float32"))
    return keras.Model(images, layers.Dense(5, activation="softmax", name="out")(x), name="operations")


def shared():
    images = keras.Input((8, 8, 3))
    convolution = layers.Conv2D(3, 1, name="twice")
    x = layers.GlobalAveragePooling2D()(convolution(convolution(images)))
    return keras.Model(images, layers.Dense(5)(x))


def operation():
    images = keras.Input((8, 8, 3))
    return keras.Model(images, layers.Dense(5)(layers.GlobalAveragePooling2D()(keras.ops.sin(images))))


def two_outputs():
    images = keras.Input((8, 8, 3))
    x = layers.GlobalAveragePooling2D()(images)
    return keras.Model(images, [layers.Dense(5)(x), layers.Dense(2)(x)])


def fill(model, random):
    """Numbers that differ in each weight; variances positive."""
    for layer in model.layers:
        layer.set_weights([random.uniform(0.1, 0.9, w.shape).astype("float32") - 0.4 * (w.ndim > 1) for w in layer.get_weights()])


def describe(model, random):
    batch = random.uniform(-1, 1, (2, *model.input_shape[1:])).astype("float32")
    digest = lambda w: hashlib.sha256(np.ascontiguousarray(w, "<f4").tobytes()).hexdigest()
    return {
        "weights": {
            layer.name: [{"shape": list(w.shape), "values": digest(w)} for w in layer.get_weights()]
            for layer in model.layers
            if not isinstance(layer, layers.Dropout)
        },
        "input": {"shape": list(batch.shape), "values": batch.ravel().tolist()},
        "output": model.predict(batch, verbose=0).ravel().tolist(),
    }


folder = sys.argv[1]
random = np.random.default_rng(3)
described = {}
for build in (branches, chain, nested, operations):
    model = build()
    fill(model, random)
    described[build.__name__] = describe(model, random)
    model.save(f"{folder}/{build.__name__}.keras")
    model.save(f"{folder}/{build.__name__}.h5")
for build in (shared, operation, two_outputs):
    build().save(f"{folder}/{build.__name__}.keras")
print(json.dumps(described))
