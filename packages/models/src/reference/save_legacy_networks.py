"""Saves small networks with tf_keras, Keras 2 as it is still released, into `legacy/`, with what they predict.

It is not among the references that are set up, since it drags another TensorFlow along:
usage: python -m venv V && V/bin/pip install tensorflow-cpu==2.20.0 && V/bin/pip install --no-deps tf-keras==2.20.1
       V/bin/python save_legacy_networks.py
"""

import json
import os
import pathlib

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import numpy as np
import tensorflow as tf
import tf_keras as keras
from tf_keras import layers
from tf_keras.applications import densenet, mobilenet_v2, vgg16

SIZE = 10


def network(preprocess, *, behind=lambda x: x):
    images = keras.Input((SIZE, SIZE, 3))
    x = layers.Conv2D(4, 3)(preprocess(images))
    x = layers.GlobalAveragePooling2D()(behind(x))
    return keras.Model(images, layers.Dense(7, activation="softmax")(x))


def augmented(images):
    augmentation = keras.Sequential(
        [
            layers.RandomFlip("horizontal"),
            layers.RandomRotation(0.2),
            layers.RandomZoom(0.1),
            layers.RandomTranslation(0.1, 0.1),
            layers.RandomContrast(0.2),
            layers.RandomBrightness(0.2),
            layers.GaussianNoise(2.0),
        ]
    )
    return augmentation(images) / 127.5 - 1


def resized(images):
    x = tf.image.resize(tf.cast(images, tf.float32), [8, 7])
    return tf.subtract(tf.multiply(tf.reverse(x, axis=[-1]), 1 / 127.5), [1.0, 1.0, 1.0])


def behind_convolution(x):
    x = layers.LeakyReLU(alpha=0.1)(x)
    y = tf.nn.leaky_relu(x, alpha=0.3)
    x = tf.concat([tf.nn.relu6(x), y[:, :, :, ::-1]], axis=-1)
    return layers.PReLU(shared_axes=[1, 2])(layers.UpSampling2D(2)(x))


NETWORKS = {
    "caffe": lambda: network(vgg16.preprocess_input),
    "torch": lambda: network(densenet.preprocess_input),
    "tf": lambda: network(mobilenet_v2.preprocess_input),
    "augmented": lambda: network(augmented),
    "resized": lambda: network(resized, behind=behind_convolution),
}

folder = pathlib.Path(__file__).parent / "legacy"
folder.mkdir(exist_ok=True)
random = np.random.default_rng(11)
batch = random.integers(0, 256, [2, SIZE, SIZE, 3]).astype("float32")
expected = {}
for name, make in NETWORKS.items():
    keras.utils.set_random_seed(3)
    model = make()
    for weight in model.weights:
        if "alpha" in weight.name or "bias" in weight.name:
            weight.assign(random.uniform(-0.4, 0.4, weight.shape))
    model.save(folder / f"{name}.h5")
    expected[name] = np.round(model(batch, training=False).numpy().ravel().astype(float), 7).tolist()
given = {"shape": list(batch.shape), "values": batch.ravel().astype(int).tolist(), "expected": expected}
(folder / "expected.json").write_text(json.dumps(given))
