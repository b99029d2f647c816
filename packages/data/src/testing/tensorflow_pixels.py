"""Decodes every file of a folder and resizes it, as Keras's loader does.

Arguments: folder, height, width, then what to resize with. Beside FILE: FILE.decoded.npy [H, W, 3], the same with the
accurate DCT of a JPEG as FILE.accurate.npy, and
FILE.METHOD.npy [height, width, 3], float32. Prints, as JSON, why a file has none: {FILE: message}.
"""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np
import tensorflow as tf

folder, height, width, *methods = sys.argv[1:]


def decode_accurately(content):
    if content.numpy()[:3] != b"\xff\xd8\xff":
        return tf.io.decode_image(content, channels=3, expand_animations=False)
    return tf.io.decode_jpeg(content, channels=3, dct_method="INTEGER_ACCURATE")


failures = {}
for name in sorted(os.listdir(folder)):
    path = os.path.join(folder, name)
    try:
        content = tf.io.read_file(path)
        picture = tf.io.decode_image(content, channels=3, expand_animations=False)
        accurate = decode_accurately(content)
    except tf.errors.OpError as error:
        failures[name] = error.message
        continue
    np.save(path + ".decoded.npy", picture.numpy().astype("float32"))
    np.save(path + ".accurate.npy", accurate.numpy().astype("float32"))
    for method in methods:
        resized = tf.image.resize(picture, (int(height), int(width)), method=method)
        np.save(f"{path}.{method}.npy", resized.numpy().astype("float32"))
print(json.dumps(failures))
