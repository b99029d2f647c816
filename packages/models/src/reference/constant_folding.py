"""Graphs without input whose output is the same in every run, and what ONNX Runtime computes of each.

Reads a folder from standard input, writes NAME.onnx into it, and prints {name: {shape, values}}.
"""

import json
import sys

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

random = np.random.default_rng(18)
F = TensorProto.FLOAT


def normal(*shape, dtype=np.float32):
    return random.normal(size=shape).astype(dtype)


def whole(*shape, dtype=np.int8, low=-128, high=128):
    return random.integers(low, high, size=shape).astype(dtype)


def node(kind, inputs, outputs="y", **attributes):
    return helper.make_node(kind, inputs.split(), outputs.split(), **attributes)


def int64(*values):
    return np.array(values, dtype=np.int64)


HALF, DOUBLE = TensorProto.FLOAT16, TensorProto.DOUBLE

# name: (operator set, nodes, initializers)
CASES = {
    "Transpose": (13, [node("Transpose", "w", perm=[1, 0])], {"w": normal(3, 5)}),
    "Transpose of four axes": (13, [node("Transpose", "w", perm=[3, 0, 2, 1])], {"w": normal(2, 3, 4, 5)}),
    "Cast from float16": (13, [node("Cast", "w", to=F)], {"w": normal(4, 6, dtype=np.float16)}),
    "Cast from float64": (13, [node("Cast", "w", to=F)], {"w": normal(4, 6, dtype=np.float64)}),
    "Cast to float16 and back": (13, [node("Cast", "w", "h", to=HALF), node("Cast", "h", to=F)], {"w": normal(50) * 100}),
    "Cast to int32": (13, [node("Cast", "w", "i", to=TensorProto.INT32), node("Cast", "i", to=F)], {"w": normal(50) * 9}),
    "Identity and Dropout": (13, [node("Identity", "w", "a"), node("Dropout", "a")], {"w": normal(3)}),
    "Reshape with 0 and -1": (13, [node("Reshape", "w s")], {"w": normal(4, 6, 1, 1), "s": int64(0, -1)}),
    "Squeeze of opset 11": (11, [node("Squeeze", "w", axes=[2, 3])], {"w": normal(4, 6, 1, 1)}),
    "Squeeze of opset 13": (13, [node("Squeeze", "w s")], {"w": normal(4, 6, 1, 1), "s": int64(-1, 2)}),
    "Unsqueeze of opset 11": (11, [node("Unsqueeze", "w", axes=[0, 3])], {"w": normal(4, 6)}),
    "Unsqueeze of opset 13": (13, [node("Unsqueeze", "w s")], {"w": normal(4, 6), "s": int64(-1)}),
    "Flatten": (13, [node("Flatten", "w", axis=2)], {"w": normal(2, 3, 4)}),
    "Concat": (13, [node("Concat", "v w v", axis=1)], {"v": normal(2, 3), "w": normal(2, 4)}),
    "Gather": (13, [node("Gather", "w i", axis=1)], {"w": normal(2, 5, 3), "i": np.array([[4, -1], [0, 2]])}),
    "Slice of opset 9": (9, [node("Slice", "w", starts=[1, -3], ends=[9, -1], axes=[0, 1])], {"w": normal(4, 6)}),
    "Slice with steps": (
        13,
        [node("Slice", "w a b c d")],
        {"w": normal(4, 6), "a": int64(-1, 1), "b": int64(-(2**63), 2**63 - 1), "c": int64(0, 1), "d": int64(-1, 2)},
    ),
    "Split": (13, [node("Split", "w s", "x y", axis=1)], {"w": normal(2, 5), "s": int64(2, 3)}),
    "Split in equal parts": (11, [node("Split", "w", "x y", axis=0)], {"w": normal(4, 5)}),
    "Expand": (13, [node("Expand", "w s")], {"w": normal(3, 1), "s": int64(2, 1, 4)}),
    "Where": (13, [node("Where", "c a b")], {"c": np.array([[True], [False]]), "a": normal(2, 3), "b": normal(3)}),
    "Broadcasting": (
        13,
        [node("Add", "a b", "s"), node("Mul", "s c", "p"), node("Div", "p a", "d"), node("Sub", "b d")],
        {"a": normal(2, 3, 4), "b": normal(3, 1), "c": normal()},
    ),
    "Functions": (
        13,
        [node("Abs", "w", "a"), node("Sqrt", "a", "s"), node("Exp", "s", "e"), node("Log", "e", "l"),
         node("Reciprocal", "l", "r"), node("Tanh", "r", "t"), node("Sigmoid", "t", "g"), node("Neg", "g")],
        {"w": normal(30)},
    ),
    "Rounding": (
        13,
        [node("Round", "w", "a"), node("Floor", "w", "b"), node("Ceil", "w", "c"), node("Sum", "a b c")],
        {"w": np.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 0.49, -0.51], dtype=np.float32)},
    ),
    "Pow, Min and Max": (
        13,
        [node("Pow", "a b", "p"), node("Max", "p c", "m"), node("Min", "m a")],
        {"a": np.abs(normal(6)), "b": np.float32([2]), "c": normal(6)},
    ),
    "Clip of opset 6": (9, [node("Clip", "w", min=-0.5, max=0.25)], {"w": normal(30)}),
    "Clip of opset 13": (
        13, [node("Clip", "w a b")], {"w": normal(30), "a": np.float32(-0.5), "b": np.float32(0.25)},
    ),
    "whole numbers divided": (
        13,
        [node("Div", "a b", "d"), node("Cast", "d", to=F)],
        {"a": np.int32([7, -7, 9]), "b": np.int32([2, 2, -4])},
    ),
    "a shape from a shape": (
        13,
        [node("Shape", "w", "s"), node("Gather", "s i", "n", axis=0), node("ConstantOfShape", "n", "o",
         value=helper.make_tensor("v", F, [1], [1.5]))] + [node("Add", "o b")],
        {"w": normal(4, 3), "i": int64(1), "b": normal(3)},
    ),
    "a cosine head": (
        18,
        [node("ReduceL2", "w a", "n", keepdims=1), node("Max", "n e", "m"), node("Div", "w m", "u"),
         node("Transpose", "u", perm=[1, 0])],
        {"w": normal(5, 7), "a": int64(1), "e": np.float32([1e-12])},
    ),
    "LpNormalization": (13, [node("LpNormalization", "w", axis=1, p=2)], {"w": normal(5, 7)}),
    "reductions": (
        13,
        [node("ReduceMean", "w", "a", axes=[0, 2], keepdims=0), node("ReduceSum", "w x", "b", keepdims=0),
         node("ReduceMax", "w", "c", axes=[-1, 0], keepdims=0), node("ReduceSumSquare", "w", "d", axes=[0, 2], keepdims=0),
         node("Sum", "a b c d")],
        {"w": normal(2, 3, 4), "x": int64(0, 2)},
    ),
    "per-tensor DequantizeLinear": (
        13, [node("DequantizeLinear", "w s z")], {"w": whole(4, 6), "s": np.float32(0.02), "z": np.int8(3)},
    ),
    "per-channel DequantizeLinear": (
        13,
        [node("DequantizeLinear", "w s z", axis=1)],
        {"w": whole(4, 6, 2, dtype=np.uint8, low=0, high=256), "s": np.abs(normal(6)), "z": whole(6, dtype=np.uint8, low=0, high=256)},
    ),
    "blocked DequantizeLinear": (
        21, [node("DequantizeLinear", "w s", axis=1, block_size=4)], {"w": whole(3, 8), "s": np.abs(normal(3, 2))},
    ),
    "QuantizeLinear and back": (
        13,
        [node("QuantizeLinear", "w s z", "q"), node("DequantizeLinear", "q s z")],
        {"w": normal(40) * 3, "s": np.float32(0.02), "z": np.uint8(120)},
    ),
    "BatchNormalization": (
        13,
        [node("BatchNormalization", "x g b m v", epsilon=1e-3)],
        {"x": normal(2, 3, 4), "g": normal(3), "b": normal(3), "m": normal(3), "v": np.abs(normal(3))},
    ),
    "Constant": (13, [node("Constant", "", "c", value=numpy_helper.from_array(normal(3, 2))), node("Transpose", "c")], {}),
    "Constant of numbers": (13, [node("Constant", "", "c", value_floats=[1.5, -2.0]), node("Neg", "c")], {}),
    "Range": (13, [node("Range", "a b c", "r"), node("Cast", "r", to=F)], {"a": np.int64(2), "b": np.int64(11), "c": np.int64(3)}),
}


def model(opset, nodes, initializers):
    graph = helper.make_graph(
        nodes,
        "constants",
        [],
        [helper.make_tensor_value_info("y", F, None)],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in initializers.items()],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8 if opset < 21 else 10)
    return made.SerializeToString()


folder = json.load(sys.stdin)["folder"]
options = onnxruntime.SessionOptions()
options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
expected = {}
for index, (name, case) in enumerate(CASES.items()):
    serialized = model(*case)
    with open(f"{folder}/{index}.onnx", "wb") as file:
        file.write(serialized)
    (value,) = onnxruntime.InferenceSession(serialized, options).run(["y"], {})
    expected[name] = {"file": f"{index}.onnx", "shape": value.shape, "values": value.ravel().tolist()}
print(json.dumps(expected))
