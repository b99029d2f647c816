/*
 * The layers of ConvNeXtSmall; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZtfb6NGFMW/C8/U8gwYm7ytulJVqaoq7WMUIWKzCV2MKeDsn2i/e+8MkMHBk+FcdqWtUq3izJk7d36X6zkGP3tlesy8G29/Kp/K7EubNMe0KDzf+5SX" +
  "h8a7ub31/iyrc/tX+jWrPf/Zu0/b/WPSPKYVyW7Lc1H4Uob6/+Du+51/6/19qmmO/Fva5qdSSdIvuZrpN3Hne3n5lNWtd/MxLZrM945ZWtKfhAxW0Xbj" +
  "CxGt5M4X62C1CWj0U1rnablXkYJwHa/ibbSWm7X+j+LJSK6iOAy7F9brgF6KxWoXryO56RbzIfvvnJVtnlJOz/qV3ylT+V6t62NetFlNS4sjyjery6xI" +
  "mvybihb6IYVv2jo/ZGrt3e9Vejjk5QNt1xMleKBdOuSFTjOp01bphK+SfKhP54pkwvfSfZs/dTtx4xV5maW0i965yZL7PKUhbX3O9LL0Br+5dVnV5IWa" +
  "Z73S2dLse0qNsOhZaLn7tKBFdL/UxyZRL+j16t2en/3W315k32Vlsm9UzbiSV9POzv59VjY05bN3LvOW/hDsQkD9zgxUezaWPWTF2bsaAlqfpvNB7y/N" +
  "kNMMCZXAWe2OoVHVp38zmpF25JAfVQTX6vqQ3bADFdTzd80ibVZNvV+dqmZVno/VV08NcF6Hm0j9xFFX+VdIi1i+Ri19eYG6+/1nFvq8df2QEtTzsmtw" +
  "G+0WqLHYrPqiEFrsbtA79UPDrZWhr7dfsDKurOuHVAbWXyZsN8FPbx60wnlwRah+aLgVri7kXxDulXX9ELjLLtxgvf3pVy6tUIv/KE73afGOjkTpQ/bP" +
  "6aTerbtN+pRlFQ2lWcx796QMafJXK21OH9tj+uXKUml/CrVUfaYjWa7qKtEvef4t/Zk28dUpMKnqrGmzY1JeHktuhRpOm/RquBqr/+q/jpCIPkZwVZSo" +
  "1/oRdF1eG6GnUevQw9TAzZWBtIvJOrkvTvtP9O8hq9rHzzltRD+/Xve1AJe6cSwtoYvdIalOedm+hNLpauXWqdQHlH40lS0WRw7KeF5S+kRIJdSJBEFy" +
  "qOgypMNz+/VFoi55dVChteoXXBQEk4LAKQg2BQFRmMSZTaFPCqQgbBR0gjM5SCYHiXOQbA4S4jCJM5tDnxTIQVo5qMA9h2lXPJw+l/S2VanePlxXQ5cU" +
  "NHzcJtVE16lczPKCRM+kVzJtrBcKvT/dYD3chl0wm6fRTcpF2ErTaNB6McpxvQhbYVoDvRSMcEdCKsaobBUTmIpxskBbqNHhLPAeapQQC3sTdbLAuqhR" +
  "2ViEAAu0jRodzgLvo0YJsbA3UicLrJMalY3FBuyk3ZaoTkrvFuNOqi4wqJMOJ1QxffOYdtJusF6lLVfJ7KRGN6kYOT2hv9agFWOU44qxFYw1zkvByGuu" +
  "4EpaMwvGqGwFE40KxjUL2kiNDkeBN1KjRFDY+6gTBdZHjcqGYgugQPuo0eEo8D5qlAgKext1osDaqFHZUOwAFAETRcBAEbBRBBCKSZz5KPq0QBSBFUUM" +
  "oAiZKEIGipCNIoRQTOLMR9GnBaII7XZZGaC5LDZMFhsGiw2bxQZiMYkzn0WfFshiY2cx+uzCySJisogYLCI2iwhiMYkzn0WfFsgisrMYf37hmmbLZLFl" +
  "sNiyWWwhFpM481n0aYEstnYWo08GnCx2TBY7Bosdm8UOYjGJM59FnxbIYmdnMfpkwMkiZrKIGSxiNosYYjGJM59FnxbIIrazGH8y4PQoXNNNQobV49tu" +
  "kkJmb4HxHlJD7Z7degvIe7PNN8t9L7DfoP9eYsCZDvyNG0KIBxdcE05CBhK+DScphGSBER9SQ5HYrbhAvLjgmnESMpDw7ThJISQLDPmQGorEbskF4skF" +
  "15STkIGEb8tJCiFZYMyH1FAkdmsuEWsuuN6chAwkfHdOUgjJAn8+pIYisTt0iTh0wbXoJGQg4Zt0kkJIFtj0ITUUid2oS8SoC65TJyEDCd+rkxRCssCt" +
  "D6mhSOx+XSJ+XXANOwkZSPiWnaQQkgWmfUgNRWK37RKx7YLr20nIQMJ37iSFkCzw7kNqKBK7e5eIe5dc905Cxt1BvnsnKXR/cIF7H1JD7xDa3btE3Lvk" +
  "uncSMpDw3TtJISQL3PuQGorE7t4ldAedfQuddQ99wU108C76ktvozPvobzzZibh3yXXvJGQg4bt3kkJIFrj3ITUUid29S8S9S657JyEDCd+9kxRCssC9" +
  "D6mhSOzuPUDcu+S6dxIykPDdO0khJAvc+5AaisTu3gPEvUuueychAwnfvZMUQrLAvQ+poUjs7j1AvybQLZYebpX0dP/44VZlcKCHW4fvFdCX9N0Pt3aD" +
  "9XDbI8oB8+FWo5uWjQ2m0aBVY5QXj0O7k7IWjTsSUjNGZS2Z8acLrnWjZ3Sjw2HgJ3SjhGC8cUB3R+LAsB/Pg/HnCq51o6dzo8Nh4Gdzo4RgvHE0d0fi" +
  "wLAfzIPxJwrTb4o9ZukheUgr+7brEdO9nj79rwfSKtRXb9Wgu+//Aw==";
