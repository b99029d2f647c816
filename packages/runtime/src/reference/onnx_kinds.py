"""Tiny ONNX classifiers of many kinds, and what ONNX Runtime computes of each.

Reads {folder, pixels: [2 * 16 * 16 * 3 numbers of 0 to 255, channels last]} from standard input, writes NAME.onnx into the
folder, and prints {name: {pixels: "bytes" or "unit", probabilities: [2 * 1000]}}. Every kind is the same little network.
"""

import json
import os
import sys

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_dynamic, quantize_static

CLASSES, SIZE = 1000, 16
given = json.load(sys.stdin)
PIXELS = np.array(given["pixels"], dtype=np.float32).reshape(2, SIZE, SIZE, 3)
random = np.random.default_rng(5)
KERNEL = random.normal(size=(8, 3, 3, 3)).astype(np.float32) * 0.3
BIAS = random.normal(size=8).astype(np.float32) * 0.1
HEAD = random.normal(size=(8, CLASSES)).astype(np.float32)
HEAD_BIAS = random.normal(size=CLASSES).astype(np.float32)
FLOAT, HALF, BRAIN, DOUBLE, BYTE = (
    TensorProto.FLOAT,
    TensorProto.FLOAT16,
    TensorProto.BFLOAT16,
    TensorProto.DOUBLE,
    TensorProto.UINT8,
)


def node(kind, inputs, outputs, **attributes):
    return helper.make_node(kind, inputs.split(), outputs.split(), **attributes)


def number(kind, values):
    dtype = {FLOAT: np.float32, HALF: np.float16, DOUBLE: np.float64}[kind]
    return np.asarray(values, dtype=dtype)


def network(
    *,
    opset=17,
    layout="NCHW",
    inside=FLOAT,
    takes=None,
    gives=None,
    scale=(1 / 255, 0.0),
    shape=None,
    rows=None,
    output="logits",
    ends=(),
    more=(),
    brain=False,
    transposed=False,
    sizes=None,
    padded=None,
    head="Gemm",
):
    """A convolution, ReLU, mean over the pixels and a linear layer, behind `scale · x + offset`."""
    takes, gives = takes or inside, gives or inside
    nodes, weights, last = [], {}, "x"

    def step(kind, outputs, inputs=None, **attributes):
        nonlocal last
        nodes.append(node(kind, inputs or last, outputs, **attributes))
        last = outputs.split()[0]

    if takes != inside:
        step("Cast", "as_inside", to=inside)
    if scale:
        weights |= {"factor": number(inside, scale[0]), "offset": number(inside, scale[1])}
        step("Mul", "scaled", f"{last} factor")
        step("Add", "shifted", f"{last} offset")
    if layout == "NHWC":
        step("Transpose", "channels_first", perm=[0, 3, 1, 2])
    own = HEAD.T.reshape(CLASSES, 8, 1, 1) if head == "Conv" else HEAD.T if transposed else HEAD
    weights |= {"k": number(inside, KERNEL), "b": number(inside, BIAS), "w": number(inside, own), "c": number(inside, HEAD_BIAS)}
    kernel = "w"
    if transposed:
        nodes.append(node("Identity", "w", "w_same"))
        nodes.append(node("Transpose", "w_same", "w_turned", perm=[1, 0]))
        kernel = "w_turned"
    step("Conv", "map", f"{last} k b", kernel_shape=[3, 3], pads=[1, 1, 1, 1], strides=[2, 2])
    functions = []
    if padded is None:
        step("Relu", "active")
    elif padded == "function":
        step("Padded", "active", domain="own")
        functions.append(padded_maximum(opset))
    else:
        nodes += padded_nodes(last, opset)
        last = "active"
    if head == "Conv":
        step("Conv", "map_of_classes", f"{last} w c", kernel_shape=[1, 1])
    step("GlobalAveragePool", "mean")
    if head == "Conv":
        step("Flatten", "raw" if gives != inside or ends else output, axis=1)
    elif rows is None:
        step("Flatten", "features", axis=1)
    else:
        weights["rows"] = np.array([rows, 8], dtype=np.int64)
        step("Reshape", "features", f"{last} rows")
    if head == "Gemm":
        step("Gemm", "raw" if gives != inside or ends else output, f"{last} {kernel} c")
    elif head == "MatMul":
        step("MatMul", "products", f"{last} {kernel}")
        step("Add", "raw" if gives != inside or ends else output, f"{last} c")
    for kind, name, attributes in ends:
        step(kind, name if gives == inside or kind == "Cast" else f"{name}_inside", **attributes)
    if gives != inside:
        step("Cast", output, to=gives)
    nodes += [node(*each) for each in more]
    axes = shape or (["batch", 3, SIZE, SIZE] if layout == "NCHW" else ["batch", SIZE, SIZE, 3])
    outputs = sizes or [(output, gives, ["batch", CLASSES])]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("x", takes, axes)],
        [helper.make_tensor_value_info(*each) for each in outputs],
        [numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    if brain:
        as_brain(graph)
    versions = [helper.make_opsetid("", opset), helper.make_opsetid("own", 1)]
    return helper.make_model(
        graph, functions=functions, opset_imports=versions, ir_version=ir_version(opset), producer_name="test"
    )


def padded_nodes(read, opset):
    """Zeros around, below which most numbers are, and then the largest of each window."""
    lower = [
        helper.make_node("Constant", [], ["two"], value=numpy_helper.from_array(np.float32(2))),
        node("Sub", f"{read} two", "lower"),
    ]
    pool = node("MaxPool", "around", "active", kernel_shape=[3, 3], strides=[2, 2])
    pads = [0, 0, 1, 1, 0, 0, 1, 1]
    if opset < 11:
        return [*lower, node("Pad", "lower", "around", pads=pads), pool]
    constants = {"pads": np.array(pads, dtype=np.int64), "zero": np.float32(0)}
    made = [
        helper.make_node("Constant", [], [name], value=numpy_helper.from_array(np.asarray(value)))
        for name, value in constants.items()
    ]
    return [*lower, *made, node("Pad", "lower pads zero", "around"), pool]


def padded_maximum(opset):
    versions = [helper.make_opsetid("", opset)]
    return helper.make_function("own", "Padded", ["map"], ["active"], padded_nodes("map", opset), versions)


def ir_version(opset):
    return 4 if opset < 11 else 7 if opset < 15 else 8 if opset < 19 else 9 if opset < 21 else 10


def as_brain(graph):
    """Weights that are stored as bfloat16 and cast to float32 where they are used."""
    casts = []
    for tensor in list(graph.initializer):
        value = numpy_helper.to_array(tensor)
        if value.dtype != np.float32 or value.ndim < 2:
            continue
        bits = (value.view(np.uint32) >> 16).astype(np.uint16)
        tensor.CopyFrom(helper.make_tensor(f"{tensor.name}_short", BRAIN, value.shape, bits.tobytes(), raw=True))
        casts.append(node("Cast", tensor.name, tensor.name.removesuffix("_short"), to=FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)


class Pictures(CalibrationDataReader):
    def __init__(self):
        self.left = [{"x": image[None].transpose(0, 3, 1, 2)} for image in PIXELS]

    def get_next(self):
        return self.left.pop() if self.left else None


def quantized(path, form, **kind):
    """In 8 bits, by one of the ways of ONNX Runtime's own tools."""
    before = path.removesuffix(".onnx") + ".float.onnx"
    onnx.save(network(opset=13, **kind), before)
    if form == "dynamic":
        quantize_dynamic(before, path)
    elif form == "dynamic, optimized":
        # as one operation with what brings its sums back to scale
        quantize_dynamic(before, before)
        options = onnxruntime.SessionOptions()
        options.optimized_model_filepath = path
        options.log_severity_level = 4
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
        onnxruntime.InferenceSession(before, options)
    else:
        static = {"quant_format": form, "per_channel": form == QuantFormat.QDQ}
        if form == "QOperator, unsigned":
            static = {"quant_format": QuantFormat.QOperator, "activation_type": QuantType.QUInt8}
        quantize_static(before, path, Pictures(), **static)


def in_four_bits(form):
    """The linear layer in blocks of 16 features, each with its scale and zero point; the last block is not full."""
    model = network(opset=21)
    graph, features, block = model.graph, 40, 16
    blocks = -(-features // block)
    linear = graph.node.pop()
    graph.node.append(node("Concat", "features " * 5, "wide", axis=1))
    whole = random.integers(0, 16, (CLASSES, blocks * block), dtype=np.uint8)
    scale = random.uniform(0.02, 0.1, (CLASSES, blocks)).astype(np.float32)
    zero = random.integers(4, 12, (CLASSES, 2 * -(-blocks // 2)), dtype=np.uint8)
    pack = lambda values: values[:, 0::2] | values[:, 1::2] << 4
    if form == "packed":
        tensors = {"q": pack(whole).reshape(CLASSES, blocks, block // 2), "s": scale.ravel(), "z": pack(zero).ravel()}
        sizes = {"K": features, "N": CLASSES, "bits": 4, "block_size": block}
        graph.node.append(node("MatMulNBits", "wide q s z", "products", domain="com.microsoft", **sizes))
        model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    else:
        tensors = {"s": scale.T.copy()}
        for name, values in (("q", whole[:, :features].T), ("z", zero[:, :blocks].T)):
            values = np.ascontiguousarray(values).ravel()
            packed = (values[0::2] | values[1::2] << 4).tobytes()
            dims = (features if name == "q" else blocks, CLASSES)
            graph.initializer.append(helper.make_tensor(name, TensorProto.UINT4, dims, packed, raw=True))
        graph.node.append(node("DequantizeLinear", "q s z", "kernel", axis=0, block_size=block))
        graph.node.append(node("MatMul", "wide kernel", "products"))
    graph.initializer.extend(numpy_helper.from_array(values, name) for name, values in tensors.items())
    graph.node.append(node("Add", "products c", linear.output[0]))
    return model


NHWC = {"layout": "NHWC"}
SIGMOID = [("Sigmoid", "probabilities", {})]
SOFTMAX = [("Softmax", "probabilities", {"axis": 1})]
KINDS = {f"operator set {opset}": {"opset": opset} for opset in range(7, 25)}
KINDS |= {f"operator set {opset}, channels last": {"opset": opset, **NHWC} for opset in (7, 13, 22)}
KINDS |= {
    "float16 throughout": {"inside": HALF},
    "float16 inside": {"inside": HALF, "takes": FLOAT, "gives": FLOAT},
    "float16 inside, channels last": {"inside": HALF, "takes": FLOAT, "gives": FLOAT, **NHWC},
    "float16 at the ends": {"takes": HALF, "gives": HALF},
    "float64 at the ends": {"takes": DOUBLE, "gives": DOUBLE},
    "bfloat16 weights": {"brain": True},
    "bytes": {"takes": BYTE},
    "bytes, channels last": {"takes": BYTE, **NHWC},
    "bytes that are not scaled": {"takes": BYTE, "scale": (1 / 64, -2.0)},
    "from 0 to 1": {"scale": (2.0, -1.0)},
    "symbolic in all axes": {"shape": ["batch_size", "num_channels", "height", "width"]},
    "symbolic without a name of channels": {"shape": ["a", "b", "c", "d"]},
    "symbolic, channels last": {"shape": ["a", "b", "c", "d"], **NHWC},
    "one image at a time": {"shape": [1, 3, SIZE, SIZE], "sizes": [("logits", FLOAT, [1, CLASSES])]},
    "one at a time inside, declared as many": {"rows": 1},
    "two at a time inside, declared as many": {"rows": 2},
    "a kernel behind Identity and Transpose": {"transposed": True},
    "probabilities": {"ends": SOFTMAX, "output": "probabilities"},
    "padding before a maximum": {"padded": "graph"},
    "padding before a maximum of operator set 9": {"padded": "graph", "opset": 9},
    "padding before a maximum, in a function": {"padded": "function"},
    "features before the scores": {"sizes": [("features", FLOAT, ["batch", 8]), ("logits", FLOAT, ["batch", CLASSES])]},
    "features before scores without a name": {
        "output": "y",
        "sizes": [("mean", FLOAT, ["batch", 8, 1, 1]), ("y", FLOAT, ["batch", CLASSES])],
    },
    "the label before the scores": {
        "more": [("ArgMax", "logits", "output_label")],
        "sizes": [("output_label", TensorProto.INT64, ["batch", 1]), ("logits", FLOAT, ["batch", CLASSES])],
    },
}
WAYS = {
    "QDQ": QuantFormat.QDQ,
    "QOperator": QuantFormat.QOperator,
    "QOperator, unsigned": "QOperator, unsigned",
    "dynamic int8": "dynamic",
    "dynamic int8, optimized": "dynamic, optimized",
}
FORMS = {
    f"{way}, {head} as head": (form, {"head": head}) for way, form in WAYS.items() for head in ("Gemm", "MatMul", "Conv")
}
FORMS |= {f"{way}, softmax": (WAYS[way], {"ends": SOFTMAX, "output": "probabilities"}) for way in ("QDQ", "QOperator")}
FORMS |= {f"{way}, sigmoid": (WAYS[way], {"ends": SIGMOID, "output": "probabilities"}) for way in ("QDQ", "QOperator")}
FOUR_BITS = {"4 bits": "packed", "4 bits, QDQ": "QDQ"}


def run(path, options, rows):
    session = onnxruntime.InferenceSession(path, options)
    (image,) = session.get_inputs()
    kinds = {"tensor(uint8)": np.uint8, "tensor(float16)": np.float16, "tensor(double)": np.float64}
    last = image.shape[3] == 3 or "channels last" in path
    pixels = PIXELS / 255 if "from 0 to 1" in path else PIXELS
    pixels = np.floor(pixels + 0.5) if image.type == "tensor(uint8)" else pixels
    pixels = (pixels if last else pixels.transpose(0, 3, 1, 2)).astype(kinds.get(image.type, np.float32))
    names = [each.name for each in session.get_outputs()]
    name = next(each for each in ("logits", "probabilities", "y") if each in names)
    values = [session.run([name], {"x": pixels[at : at + rows]})[0] for at in range(0, 2, rows)]
    values = np.concatenate(values).astype(np.float64)
    if name == "probabilities":
        return values
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


options = onnxruntime.SessionOptions()
options.log_severity_level = 4
# on some processors products of 8 bits are summed up in too few bits without it
exact = onnxruntime.SessionOptions()
exact.log_severity_level = 4
exact.add_session_config_entry("session.x64quantprecision", "1")
as_written = onnxruntime.SessionOptions()
as_written.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
expected = {}
for name in [*KINDS, "external data", *FORMS, *FOUR_BITS]:
    path = f"{given['folder']}/{name}.onnx"
    if name in FORMS:
        form, kind = FORMS[name]
        quantized(path, form, **kind)
    elif name in FOUR_BITS:
        onnx.save(in_four_bits(FOUR_BITS[name]), path)
    elif name == "external data":
        onnx.save(network(), path, save_as_external_data=True, location="weights.bin", size_threshold=0)
    else:
        onnx.save(network(**KINDS[name]), path)
    kind = KINDS.get(name, {})
    # what is rounded by the range of a run is to be no other images' matter
    alone = name == "one image at a time" or name.startswith("dynamic")
    rows = kind.get("rows") or (1 if alone else 2)
    # of signed numbers they are not, and there is no other way
    signed = name.startswith("QOperator") and "unsigned" not in name
    chosen = as_written if "padding" in name else exact if name in FORMS and not signed else options
    expected[name] = run(path, chosen, rows).ravel().tolist()
print(json.dumps(expected))
