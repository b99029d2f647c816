"""One cold process: imports Keras, loads the model, and predicts once.

Arguments: the model, and a file of 224 x 224 x 3 bytes of pixels.
"""

import json
import os
import sys
import time

started = time.perf_counter()
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras  # noqa: E402
import numpy  # noqa: E402

imported = time.perf_counter()
model_path, pixels_path = sys.argv[1:]
model = keras.models.load_model(model_path, compile=False)
opened = time.perf_counter()
pixels = numpy.fromfile(pixels_path, "uint8").reshape(1, 224, 224, 3).astype("float32")
probabilities = model.predict(pixels / 127.5 - 1, verbose=0)[0]
predicted = time.perf_counter()

answer = {"class": int(probabilities.argmax()), "probability": float(probabilities.max())}
seconds = [imported - started, opened - imported, predicted - opened]
print(json.dumps({"answer": answer, "seconds": seconds}))
