"""Networks of torchvision, timm and the onnx package with seeded random weights, and what ONNX Runtime says of images.

Reads {folder, images: [paths], names: ["torchvision/resnet18", "timm/test_vit", "onnx/light_resnet50"], exporters,
isCompressible} from standard input. For each name and exporter, once the file is written, prints one line of JSON: {name,
exporter, file, size: [height, width], parameters, preprocessing, probabilities}, or {name, exporter, error}. Images are
decoded by Pillow and prepared by the transform that torchvision or timm itself has for the network; `probabilities` are
[images, 1000], of ONNX Runtime. timm's configuration lies beside its network as config.json.

With isCompressible, weights are rounded to few different numbers, so that a compressed file of them is small.
"""

import json
import os
import sys
import traceback
import warnings

os.environ["CUDA_VISIBLE_DEVICES"] = ""
warnings.filterwarnings("ignore")

import numpy as np
import onnxruntime
from PIL import Image

import classic_networks
from lively_weights import make_lively

given = json.load(sys.stdin)
PLAIN = (str, int, float, bool, type(None), list, tuple)
# what stands in torchvision's signatures for networks that have more than one output in training
WITHOUT_AUXILIARY = {"googlenet": {"aux_logits": False, "init_weights": False}, "inception_v3": {"aux_logits": False, "init_weights": False}}


def from_torchvision(name):
    """The network, the transform that belongs to its weights, and the transform's arguments."""
    import torch
    import torchvision

    torch.manual_seed(3)
    network = torchvision.models.get_model(name, weights=None, **WITHOUT_AUXILIARY.get(name, {}))
    transform = torchvision.models.get_model_weights(name).DEFAULT.transforms()
    arguments = {
        "crop_size": list(transform.crop_size),
        "resize_size": list(transform.resize_size),
        "mean": list(transform.mean),
        "std": list(transform.std),
        "interpolation": transform.interpolation.value,
    }
    return network, transform, arguments


def from_timm(name):
    import timm
    import torch

    torch.manual_seed(3)
    network = timm.create_model(name, pretrained=False, num_classes=1000)
    transform = timm.data.create_transform(**timm.data.resolve_model_data_config(network), is_training=False)
    config = {key: value for key, value in network.pretrained_cfg.items() if isinstance(value, PLAIN)}
    return network, transform, {"architecture": name, "pretrained_cfg": config}


def prepared(transform):
    return np.stack([transform(Image.open(path).convert("RGB")).numpy() for path in given["images"]])


def export(network, pixels, path, exporter):
    """As the two exporters are used: the old one with any number of images, the new one as it is by default."""
    import torch

    one = torch.from_numpy(pixels[:1])
    if exporter == "dynamo":
        torch.onnx.export(network, (one,), path, dynamo=True, verbose=False)
        return
    names = {"input_names": ["input"], "output_names": ["logits"]}
    axes = {"input": {0: "batch"}, "logits": {0: "batch"}}
    torch.onnx.export(network, (one,), path, dynamo=False, dynamic_axes=axes, **names)


def probabilities(path, pixels):
    """Of ONNX Runtime, image by image; softmax in float64."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    (image,), (first, *_) = session.get_inputs(), session.get_outputs()
    rows = np.stack([session.run([first.name], {image.name: each[None]})[0].reshape(-1) for each in pixels])
    rows = rows.astype(np.float64)
    if np.allclose(rows.sum(axis=1), 1, atol=1e-3) and rows.min() >= 0:
        return rows
    powers = np.exp(rows - rows.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def say(**answer):
    print(json.dumps(answer), file=out, flush=True)


def folder_of(name, exporter):
    folder = os.path.join(given["folder"], f"{name.replace('/', '-')}-{exporter}")
    os.makedirs(folder, exist_ok=True)
    return folder


def answer(name, exporter, path, pixels, parameters, preprocessing):
    said = probabilities(path, pixels)
    say(
        name=name,
        exporter=exporter,
        file=path,
        size=list(pixels.shape[2:]),
        parameters=parameters,
        preprocessing=preprocessing,
        probabilities=said.ravel().tolist(),
    )


def make_exported(name):
    source, own = name.split("/")
    network, transform, preprocessing = (from_timm if source == "timm" else from_torchvision)(own)
    pixels = prepared(transform)
    network = make_lively(network, pixels, is_compressible=given.get("isCompressible", False))
    parameters = sum(parameter.numel() for parameter in network.parameters())
    for exporter in given["exporters"]:
        folder = folder_of(name, exporter)
        path = os.path.join(folder, f"{own}.onnx")
        if source == "timm":
            with open(os.path.join(folder, "config.json"), "w") as file:
                json.dump(preprocessing, file)
        try:
            export(network, pixels, path, exporter)
            answer(name, exporter, path, pixels, parameters, preprocessing)
        except Exception as error:
            refused(name, exporter, error)


def make_classic(name):
    """Of the onnx package; it has no transform of its own, and takes torchvision's for ResNet."""
    own = name.split("/")[1]
    _, transform, preprocessing = from_torchvision("resnet18")
    pixels = prepared(transform)
    path = os.path.join(folder_of(name, "caffe2"), f"{own}.onnx")
    parameters = classic_networks.make(own, pixels, path)
    answer(name, "caffe2", path, pixels, parameters, preprocessing)


def refused(name, exporter, error):
    traceback.print_exc()
    say(name=name, exporter=exporter, error=f"{type(error).__name__}: {error}".strip().split("\n")[0][:200])


# what exporters print goes to standard error
out, sys.stdout = sys.stdout, sys.stderr
for each in given["names"]:
    try:
        (make_classic if each.startswith("onnx/") else make_exported)(each)
    except Exception as error:
        refused(each, "any", error)
