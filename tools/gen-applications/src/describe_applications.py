"""Prints what the pinned Keras says of its Applications: one line of JSON for each.

usage: describe_applications.py [NAME...]            (all of them, if none is named)

The networks are built as Keras builds them for its own pretrained weights (EfficientNet has a layer more then), but
nothing is downloaded: where Keras would fetch and load a file, the file's name, address and hash are written down.
"""

import inspect
import json
import os
import re
import sys
import warnings

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
warnings.filterwarnings("ignore")

import keras
import numpy as np
from keras.src.applications import imagenet_utils
from keras.src.utils import file_utils

# What only training needs, and what is the same everywhere.
DROPPED = {"name", "trainable", "optional", "ragged", "sparse", "quantization_config", "dtype", "data_format"}
DROPPED |= {"synchronized", "renorm", "renorm_clipping", "renorm_momentum", "momentum"}
TRAINING = re.compile(r"_(initializer|regularizer|constraint)$")

fetched = []


def note_file(fname=None, origin=None, file_hash=None, **_):
    fetched.append({"fileName": fname, "url": origin, **({"hash": file_hash} if file_hash else {})})
    return fname


file_utils.get_file = note_file
keras.Model.load_weights = lambda self, *_, **__: None


def application_names():
    return sorted(n for n, f in vars(keras.applications).items() if inspect.isfunction(f) and n[0].isupper())


def preprocessing_of(module):
    """The mode whose numbers `preprocess_input` gives; `none` where it gives back what it got."""
    pixels = np.arange(0, 252, dtype="float32").reshape(1, 7, 12, 3)
    actual = module.preprocess_input(pixels.copy())
    modes = {m: imagenet_utils.preprocess_input(pixels.copy(), mode=m) for m in ("tf", "torch", "caffe")}
    modes["none"] = pixels
    (mode,) = [name for name, expected in modes.items() if np.allclose(actual, expected)]
    return mode


def settings(config):
    return {k: v for k, v in config.items() if k not in DROPPED and not TRAINING.search(k)}


class Compact:
    """Layers as rows of numbers and names, each distinct class with its settings written once."""

    def __init__(self):
        self.kinds = []

    def kind(self, entry):
        config = {} if entry["class_name"] == "Sequential" else settings(entry["config"])
        operation = ".ops." in entry.get("module", "")
        kind = [entry["class_name"], config, *([entry["module"]] if operation else [])]
        if kind not in self.kinds:
            self.kinds.append(kind)
        return self.kinds.index(kind)

    def row(self, entry, inputs):
        row = [self.kind(entry), entry["config"]["name"], inputs]
        if entry["class_name"] == "Sequential":
            row.append([self.row(inner, []) for inner in entry["config"]["layers"]])
        return row

    def rows(self, entries):
        position = {entry["name"]: i for i, entry in enumerate(entries)}
        return [self.row(e, arguments(e, lambda name, i=i: i - position[name])) for i, e in enumerate(entries)]


def arguments(entry, distance):
    """How many layers back each input lies; a constant as a list of one number."""
    calls = entry["inbound_nodes"]
    if not calls:
        return []
    (call,) = calls
    assert not any(v for v in call["kwargs"].values()), entry
    flat = [a for argument in call["args"] for a in (argument if isinstance(argument, list) else [argument])]
    return [distance(a["config"]["keras_history"][0]) if isinstance(a, dict) else [a] for a in flat]


def describe(name):
    build = getattr(keras.applications, name)
    module = sys.modules[build.__module__]
    keras.backend.clear_session()
    fetched.clear()
    model = build(weights="imagenet")
    (weights,) = fetched
    config = json.loads(model.to_json())["config"]
    # MobileNetV3 takes any size; its weights are those of the size in their name.
    height, width = [n or 224 for n in model.input_shape[1:3]]
    compact = Compact()
    rows = compact.rows(config["layers"])
    assert config["output_layers"][0] == config["layers"][-1]["name"] and model.output_shape == (None, 1000)
    return {
        "name": name,
        "module": build.__module__.split(".")[-1],
        "height": height,
        "width": width,
        "preprocessing": preprocessing_of(module),
        "parameterCount": model.count_params(),
        "weights": weights,
        "topology": {"name": model.name, "kinds": compact.kinds, "layers": rows},
    }


print(json.dumps({"keras": keras.__version__}), flush=True)
for name in sys.argv[1:] or application_names():
    print(json.dumps(describe(name)), flush=True)
