"""Makes networks of Keras Applications with seeded random weights, and writes down what they say of seeded photos.

usage: make_families.py FOLDER SIZE NAME...

SIZE is the edge of the images in pixels, 0 for that of each network. For each NAME, once its files are written, prints
one line of JSON: {name, height, width, probabilities}. In FOLDER then lie, for each NAME, NAME.keras, NAME.h5,
NAME.legacy.h5 and NAME.weights.h5 (the weights alone, as Keras distributes them and as Keras 3 writes them), and
NAME.pixels.f32, the photos [4, height, width, 3] as they come from a file, 0 to 255. `probabilities` are [4, 1000].
With SIZE 0, the network is the one that Keras builds for the weights it distributes.
"""

import json
import os
import sys
import warnings

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
warnings.filterwarnings("ignore")

import h5py
import keras
import numpy as np
import tensorflow as tf
from keras.src.legacy.saving import legacy_h5_format
from keras.src.utils import file_utils

PHOTOS = 4
HIGHEST = 0.3


def photos(height, width):
    """Coarse patches of color with some noise: photos that differ from each other after any amount of averaging."""
    random = np.random.default_rng(11)
    patches = random.uniform(0, 255, (PHOTOS, 5, 5, 3)) * random.uniform(0.6, 1, (PHOTOS, 1, 1, 3))
    smooth = tf.image.resize(patches, (height, width)).numpy()
    return np.clip(np.round(smooth + random.normal(0, 12, smooth.shape)), 0, 255).astype("float32")


def fill(model):
    """Random numbers in each weight. Kernels keep a layer's output about as large as its input."""
    random = np.random.default_rng(7)
    for variable in model.weights:
        kind, shape = variable.path.split("/")[-1], tuple(variable.shape)
        if "kernel" in kind:
            depthwise = len(shape) == 4 and shape[3] == 1 and shape[2] > 1
            fan_in = np.prod(shape[:2] if depthwise else shape[:-1])
            values = random.normal(0, np.sqrt(1.6 / fan_in), shape)
        elif kind in ("gamma", "moving_variance", "variance"):
            values = random.uniform(0.6, 1.4, shape)
        elif kind == "count":
            continue
        elif "layer_scale" in variable.path:
            values = random.uniform(0.2, 0.6, shape)
        else:
            values = random.normal(0, 0.1, shape)
        variable.assign(values.astype("float32"))
    for layer in model.layers:
        if hasattr(layer, "finalize_state"):
            layer.finalize_state()


def randomize_statistics(model, batch):
    """Statistics of batch normalization near those of the photos, so that photos stay apart through any depth."""
    normalizations = [layer for layer in model.layers if isinstance(layer, keras.layers.BatchNormalization)]
    momenta = [layer.momentum for layer in normalizations]
    for layer in normalizations:
        layer.momentum = 0.0
    model(batch, training=True)
    random = np.random.default_rng(9)
    for layer, momentum in zip(normalizations, momenta):
        layer.momentum = momentum
        mean, variance = np.asarray(layer.moving_mean), np.asarray(layer.moving_variance)
        layer.moving_mean.assign(mean + 0.2 * np.sqrt(variance) * random.normal(0, 1, mean.shape))
        layer.moving_variance.assign(variance * random.uniform(0.8, 1.25, mean.shape))


def run(model, batch):
    return np.asarray(model(batch, training=False))


def sharpen(model, batch):
    """Scales the head so that a photo's highest probability is HIGHEST on average: neither flat nor saturated."""
    head = [layer for layer in model.layers if layer.get_weights()][-1]
    activation, head.activation = head.activation, keras.activations.linear
    logits = run(keras.Model(model.inputs, head.output), batch).reshape(PHOTOS, -1).astype("float64")
    head.activation = activation
    low, high = 0.0, 1e6
    for _ in range(100):
        scale = (low + high) / 2
        highest = 1 / np.exp(scale * (logits - logits.max(axis=1, keepdims=True))).sum(axis=1)
        low, high = (scale, high) if highest.mean() < HIGHEST else (low, scale)
    head.set_weights([weight * scale for weight in head.get_weights()])


def for_distribution(build):
    """The network as Keras builds it for the weights it distributes; the file is not fetched."""
    get_file, load_weights = file_utils.get_file, keras.Model.load_weights
    file_utils.get_file = lambda fname, *_, **__: fname
    keras.Model.load_weights = lambda *_, **__: None
    try:
        return build(weights="imagenet")
    finally:
        file_utils.get_file, keras.Model.load_weights = get_file, load_weights


def make(name, folder, size):
    keras.backend.clear_session()
    keras.utils.set_random_seed(3)
    build = getattr(keras.applications, name)
    preprocess = sys.modules[build.__module__].preprocess_input
    model = build(weights=None, input_shape=(size, size, 3)) if size else for_distribution(build)
    height, width = (n or 224 for n in model.input_shape[1:3])
    pixels = photos(height, width)
    batch = np.asarray(preprocess(pixels.copy()))
    fill(model)
    randomize_statistics(model, batch)
    sharpen(model, batch)
    model.save(f"{folder}/{name}.keras")
    model.save(f"{folder}/{name}.h5")
    model.save_weights(f"{folder}/{name}.weights.h5")
    with h5py.File(f"{folder}/{name}.legacy.h5", "w") as file:
        legacy_h5_format.save_weights_to_hdf5_group(file, model)
    pixels.astype("<f4").tofile(f"{folder}/{name}.pixels.f32")
    answer = {"name": name, "height": height, "width": width}
    answer["probabilities"] = run(model, batch).ravel().tolist()
    print(json.dumps(answer), flush=True)


for each in sys.argv[3:]:
    make(each, sys.argv[1], int(sys.argv[2]))
