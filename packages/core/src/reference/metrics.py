"""What scikit-learn and SciPy make of the labels, counts and logits on standard input; JSON both ways."""

import json
import sys

import numpy
from scipy.special import softmax
from scipy.stats import binomtest
from sklearn.metrics import accuracy_score, confusion_matrix


def wilson(correct, total):
    interval = binomtest(correct, total).proportion_ci(confidence_level=0.95, method="wilson")
    return [interval.low, interval.high]


def coarse_probabilities(logits, groups):
    fine = softmax(logits, axis=1)
    stacked = lambda column: numpy.stack([column(group) for group in groups], axis=1)
    renormalized = lambda p: p / p.sum(axis=1, keepdims=True)
    inside = stacked(lambda group: fine[:, group].sum(axis=1))
    return {
        "head-average": softmax(stacked(lambda group: logits[:, group].mean(axis=1)), axis=1),
        "sum": renormalized(inside),
        "mean": renormalized(stacked(lambda group: fine[:, group].mean(axis=1))),
        "max": softmax(stacked(lambda group: logits[:, group].max(axis=1)), axis=1),
        "argmax": numpy.hstack([inside, 1 - inside.sum(axis=1, keepdims=True)]),
    }


given = json.load(sys.stdin)
true, predicted = given["true"], given["predicted"]
labels = range(given["labelCount"])
logits = numpy.asarray(given["logits"], dtype=numpy.float64)
json.dump(
    {
        "accuracy": accuracy_score(true, predicted),
        "counts": confusion_matrix(true, predicted, labels=labels).tolist(),
        "normalized": confusion_matrix(true, predicted, labels=labels, normalize="true").tolist(),
        "wilson": [wilson(correct, total) for correct, total in given["proportions"]],
        "mcnemar": [binomtest(better, better + worse).pvalue for better, worse in given["discordant"]],
        "rules": {
            rule: probabilities.ravel().tolist()
            for rule, probabilities in coarse_probabilities(logits, given["groups"]).items()
        },
    },
    sys.stdout,
)
