"""What scikit-learn and NumPy make of labels, scores and draws on standard input; JSON both ways."""

import json
import sys

import numpy
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax
from sklearn.metrics import (
    balanced_accuracy_score,
    classification_report,
    f1_score,
    precision_recall_curve,
    roc_auc_score,
)


def calibration_error(confidences, correct, bins):
    edges = numpy.linspace(0, 1, bins + 1)
    inside = numpy.digitize(confidences, edges[1:-1], right=True)
    masks = [inside == bin for bin in range(bins)]
    gaps = [abs(correct[mask].mean() - confidences[mask].mean()) * mask.mean() for mask in masks if mask.any()]
    return sum(gaps), [int(mask.sum()) for mask in masks]


def temperature(probabilities, labels):
    loss = lambda log_t: -log_softmax(numpy.log(probabilities) / numpy.exp(log_t), axis=1)[
        numpy.arange(len(labels)), labels
    ].mean()
    best = minimize_scalar(loss, bounds=(-4, 4), method="bounded", options={"xatol": 1e-10})
    return float(numpy.exp(best.x)), best.fun


given = json.load(sys.stdin)
true, predicted = numpy.array(given["true"]), numpy.array(given["predicted"])
positives, negatives = numpy.array(given["positives"]), numpy.array(given["negatives"])
inside = numpy.r_[numpy.ones(len(positives)), numpy.zeros(len(negatives))]
scores = numpy.r_[positives, negatives]
precision, recall, thresholds = precision_recall_curve(inside, scores)
draws = numpy.array(given["draws"])
drawn = [f1_score(true[draw], predicted[draw], average="macro", zero_division=0) for draw in draws]
error, counts = calibration_error(numpy.array(given["confidences"]), true == predicted, given["bins"])
probabilities = numpy.array(given["probabilities"]).reshape(len(true), -1)
json.dump(
    {
        "report": classification_report(true, predicted, output_dict=True, zero_division=0),
        "balancedAccuracy": balanced_accuracy_score(true, predicted),
        "auroc": roc_auc_score(inside, scores),
        "curve": [list(point) for point in zip(thresholds, precision, recall)],
        "macroF1Interval": numpy.quantile(drawn, [0.025, 0.975]).tolist(),
        "calibrationError": error,
        "binCounts": counts,
        "temperature": temperature(probabilities, true),
    },
    sys.stdout,
)
