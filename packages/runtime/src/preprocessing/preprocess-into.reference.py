"""Prints what Keras's preprocess_input makes of float32 pixels [-1, 3] on standard input, for each mode named."""

import sys

import numpy as np
from keras.applications.imagenet_utils import preprocess_input

pixels = np.frombuffer(sys.stdin.buffer.read(), dtype="<f4").reshape(1, 1, -1, 3)
for mode in sys.argv[1:]:
    result = preprocess_input(pixels.copy(), data_format="channels_last", mode=mode)
    assert result.dtype == np.float32
    sys.stdout.buffer.write(np.ascontiguousarray(result, dtype="<f4").tobytes())
