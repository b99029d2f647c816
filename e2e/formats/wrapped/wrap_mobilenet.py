"""MobileNetV2 in the forms that people have it in, made of the file that tf2onnx wrote.

Reads {source, folder, images: [paths]} from standard input and writes NAME.onnx into the folder. The images are what the
int8 form is calibrated on.
"""

import json
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, quantize_static
from PIL import Image

given = json.load(sys.stdin)
FLOAT, HALF, BYTE = TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.UINT8
SIZE = 224


def original():
    return onnx.load(given["source"])


def save(model, name, **options):
    onnx.save(model, f"{given['folder']}/{name}.onnx", **options)


def constant(model, name, values, dtype=np.float32):
    model.graph.initializer.append(numpy_helper.from_array(np.asarray(values, dtype=dtype), name))
    return name


def in_front(model, nodes, kind=FLOAT, shape=("N", SIZE, SIZE, 3)):
    """Puts nodes between a new input, `pixels`, and what the network read; the last one writes `ready`."""
    (old,) = model.graph.input
    for node in model.graph.node:
        node.input[:] = ["ready" if name == old.name else name for name in node.input]
    rest = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend([*nodes, *rest])
    old.CopyFrom(helper.make_tensor_value_info("pixels", kind, shape))
    return model


def scaled(model, factor, offset, before=(), read="pixels", **options):
    factor, offset = constant(model, "factor", factor), constant(model, "offset", offset)
    nodes = [
        *before,
        helper.make_node("Mul", [read, factor], ["multiplied"], name="rescaling/mul"),
        helper.make_node("Add", ["multiplied", offset], ["ready"], name="rescaling/add"),
    ]
    return in_front(model, nodes, **options)


def channels_first(model):
    return in_front(
        model, [helper.make_node("Transpose", ["pixels"], ["ready"], perm=[0, 2, 3, 1])], shape=("N", 3, SIZE, SIZE)
    )


def half(model):
    """float16 inside, float32 at both ends."""
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32:
            tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), tensor.name))
    (output,) = model.graph.output
    model.graph.node[-1].output[0] = "short"
    model.graph.node.append(helper.make_node("Cast", ["short"], [output.name], to=FLOAT))
    del model.graph.value_info[:]
    return in_front(model, [helper.make_node("Cast", ["pixels"], ["ready"], to=HALF)])


def log_softmax(model):
    model.graph.node[-1].op_type = "LogSoftmax"
    return model


def with_background(model):
    """1,001 outputs, the first of which stands for no class, as those of TensorFlow Hub."""
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.shape == (1280, 1000):
            wider = np.concatenate([np.zeros((1280, 1), np.float32), values], axis=1)
        elif values.shape == (1000,):
            wider = np.concatenate([np.float32([-5]), values])
        else:
            continue
        tensor.CopyFrom(numpy_helper.from_array(wider, tensor.name))
    model.graph.output[0].type.tensor_type.shape.dim[1].dim_value = 1001
    del model.graph.value_info[:]
    return model


def one_at_a_time(model):
    model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 1
    model.graph.output[0].type.tensor_type.shape.dim[0].dim_value = 1
    return model


class Photos(CalibrationDataReader):
    def __init__(self):
        self.left = list(given["images"])

    def get_next(self):
        if not self.left:
            return None
        image = Image.open(self.left.pop()).convert("RGB").resize((SIZE, SIZE), Image.Resampling.BILINEAR)
        return {"input_1": np.asarray(image, dtype=np.float32)[None] / 127.5 - 1}


save(scaled(original(), 1 / 127.5, -1.0), "own rescaling")
save(original(), "channels last")
save(channels_first(original()), "channels first")
save(half(original()), "float16")
# the first layers have few channels, and their rounding errors reach all later ones
convolutions = [node.name for node in original().graph.node if node.op_type == "Conv"]
quantize_static(
    given["source"],
    f"{given['folder']}/int8.onnx",
    Photos(),
    quant_format=QuantFormat.QDQ,
    per_channel=True,
    calibrate_method=CalibrationMethod.Percentile,
    extra_options={"CalibPercentile": 99.99},
    nodes_to_exclude=convolutions[:6],
)
save(log_softmax(original()), "log-softmax")
save(with_background(original()), "1,001 outputs")
save(scaled(original(), 2.0, -1.0), "pixels of 0 to 1")
cast = helper.make_node("Cast", ["pixels"], ["floats"], to=FLOAT)
save(scaled(original(), 1 / 127.5, -1.0, before=[cast], read="floats", kind=BYTE), "bytes")
save(original(), "external data", save_as_external_data=True, location="external.data", size_threshold=0)
save(one_at_a_time(original()), "one at a time")
