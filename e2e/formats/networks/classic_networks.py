"""The nine classic architectures of the onnx package's test data, with random weights in place of their constants."""

import os

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper
from onnx.backend.test import data

HIGHEST = 0.3
# through which weights go on their way to where they count
FORMS = ("Unsqueeze", "Reshape")
FOLDER = os.path.join(os.path.dirname(data.__file__) if getattr(data, "__file__", None) else list(data.__path__)[0], "light")


def values_for(kind, place, shape, random):
    """Weights by what an operation does with its input at this place."""
    if kind in ("Conv", "Gemm", "MatMul") and place == 1:
        return random.normal(0, np.sqrt(2 / np.prod(shape[1:])), shape)
    if kind == "BatchNormalization" and place in (1, 4) or kind == "Mul":
        return random.uniform(0.6, 1.4, shape)
    return random.normal(0, 0.1, shape)


def filled(model, random):
    """Its weights are operations that make tensors of one number; they become initializers of random ones."""
    graph = model.graph
    known = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    made = {node.output[0]: known[node.input[0]] for node in graph.node if node.op_type == "ConstantOfShape"}
    readers = {}
    through = {}
    for node in graph.node:
        for place, name in enumerate(node.input):
            readers.setdefault(name, (node.op_type, place))
        if node.op_type in FORMS:
            through[node.input[0]] = node.output[0]
    for name, shape in made.items():
        kind, place = readers.get(through.get(name, name), ("", 0))
        values = values_for(kind, place, tuple(int(length) for length in shape), random)
        graph.initializer.append(numpy_helper.from_array(values.astype(np.float32), name))
        # files of their age list weights among the inputs
        graph.input.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, values.shape))
    rest = [node for node in graph.node if node.op_type != "ConstantOfShape"]
    del graph.node[:]
    graph.node.extend(rest)
    return model


def run(model, output, pixels):
    """What a tensor within a network is for each image."""
    cut = onnx.ModelProto()
    cut.CopyFrom(model)
    del cut.graph.output[:]
    cut.graph.output.append(onnx.helper.make_empty_tensor_value_info(output))
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(cut.SerializeToString(), options, providers=["CPUExecutionProvider"])
    weights = {tensor.name for tensor in model.graph.initializer}
    (name,) = [each.name for each in model.graph.input if each.name not in weights]
    return np.concatenate([session.run([output], {name: image[None]})[0] for image in pixels])


def replace(model, name, values):
    for tensor in model.graph.initializer:
        if tensor.name == name:
            tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float32), name))


def set_statistics(model, pixels, random):
    """One after another, since each changes what the next one reads."""
    for node in [node for node in model.graph.node if node.op_type == "BatchNormalization"]:
        seen = run(model, node.input[0], pixels)
        axes = tuple(axis for axis in range(seen.ndim) if axis != 1)
        mean, spread = seen.mean(axis=axes), seen.std(axis=axes)
        replace(model, node.input[3], mean + 0.2 * spread * random.normal(0, 1, mean.shape))
        replace(model, node.input[4], spread**2 * random.uniform(0.8, 1.25, mean.shape) + 1e-5)


def sharpen(model, pixels):
    """Scales the last linear layer so that an image's highest probability is HIGHEST on average."""
    last = [node for node in model.graph.node if node.op_type in ("Conv", "Gemm")][-1]
    softmax = [node.input[0] for node in model.graph.node if node.op_type == "Softmax"]
    scores = softmax[0] if softmax else model.graph.output[0].name
    logits = run(model, scores, pixels).reshape(len(pixels), -1).astype(np.float64)
    low, high = 0.0, 1e6
    for _ in range(100):
        scale = (low + high) / 2
        highest = 1 / np.exp(scale * (logits - logits.max(axis=1, keepdims=True))).sum(axis=1)
        low, high = (scale, high) if highest.mean() < HIGHEST else (low, scale)
    known = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    sources = {node.output[0]: node.input[0] for node in model.graph.node if node.op_type in FORMS}
    for name in last.input[1:]:
        source = name if name in known else sources[name]
        replace(model, source, known[source] * scale)


def make(name, pixels, path):
    """Writes a network; returns how many numbers it learned, as it were."""
    random = np.random.default_rng(7)
    model = filled(onnx.load(os.path.join(FOLDER, f"{name}.onnx")), random)
    set_statistics(model, pixels, random)
    sharpen(model, pixels)
    onnx.save(model, path)
    return sum(int(np.prod(tensor.dims)) for tensor in model.graph.initializer if tensor.data_type == onnx.TensorProto.FLOAT)
