"""Decodes every file of a folder and resizes it, as Keras's loader does but with accurate DCT.

Arguments: folder, height, width, then what else to resize with. Beside FILE: FILE.decoded.npy [H, W, 3] and
FILE.METHOD.npy [height, width, 3], float32. Prints, as JSON, why a file has none: {FILE: message}.
"""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np
import tensorflow as tf

folder, height, width, *methods = sys.argv[1:]


def decode(path):
    content = tf.io.read_file(path)
    with open(path, "rb") as file:
        is_jpeg = file.read(3) == b"\xff\xd8\xff"
    if is_jpeg:
        return tf.io.decode_jpeg(content, channels=3, dct_method="INTEGER_ACCURATE")
    return tf.io.decode_image(content, channels=3, expand_animations=False)


failures = {}
for name in sorted(os.listdir(folder)):
    path = os.path.join(folder, name)
    try:
        picture = decode(path)
    except tf.errors.OpError as error:
        failures[name] = error.message
        continue
    np.save(path + ".decoded.npy", picture.numpy().astype("float32"))
    for method in methods:
        resized = tf.image.resize(picture, (int(height), int(width)), method=method)
        np.save(f"{path}.{method}.npy", resized.numpy().astype("float32"))
print(json.dumps(failures))
