/*
 * The layers of ConvNeXtLarge; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZtfb6NGFMW/C8/U8gwY23lbdaWqUlVV2scoQsRmE7oYKODsn2i/e+8MkMHBk+FcdqWtUq3izJk7d36X6zkGP3tFckq9G+9QFk9F+qWN86R+SD3f+5QV" +
  "x8a7ub31/iyqc/tX8jWtPf/Zu0/aw2PcPCYVyW6Lc577Uob6/+Du+51/6/1d1qckz74lbVYWSpJ8ydRMv4k738uKp7RuvZuPSd6kvndKk4L+JGSwirYb" +
  "X4hoJXe+WAerTUCjn5I6S4qDihSE6/1qv43WcrPW/1E8GclVtA/D7oX1OqCX9mK1268juekW8yH975wWbZbktBL9yu+UqXyv1vUxy9u0pqWJvaSE07pI" +
  "87jJvqlwoR9S/Kats2OqFt/9XiXHY1Y80H49UYZH2qZjlus84zpplU74KsuHujxXamLfSw5t9tRtxY2XZ0Wa0DZ65yaN77OEhrT1OdXr0jv85t6lVZPl" +
  "ap71SqdLsx8oN+KiZ6HlHpKcFtH9Up+aWL2g16u3G0h/628v0u/SMuk3qmqc2at5Z+f/Pi0amvPZOxdZS3/YRjtA/c4MVLs2lj2k+dm7GgJboAb0QW8x" +
  "TZHRFDFVwVntjwFS1eW/Kc1Ie3LMTjqEa319zG7YkYrq+bvGkTSrpj6syqpZFedT9dVTA5wX4yZSPxS2q/8ruINd+Bq39OUF7u73n1nt89b1Q8pQz8su" +
  "Q7EJogVyLDirxCiEFrv79E790HBraehr7hcsjSvr+iGlgfWYCdv19qf3D1rhPLgiVD803Aq3q+RfkO61hf2YN6Bl124kwp9+8aolavUfeXmf5O/odJQ8" +
  "pP+UpXrf7vbpU5pWNJamMe/iky5Fs79aalN+bE/JlytrpR3K1Vr18Y5kmaotOvjp4rqlP9M2vjoQxlWdNm16iovLA8qtUMPpKng1XI3Vf/VfR4hFHyO4" +
  "KorVa/0I2vxrI/Q0ah16mBq4uTKQdjFex/d5efhE/x7Tqn38nNFG9PPrdV8LcKkbx9ISqieHpCqzon0JpdPVyq1TqQ8q/WjqS1gcOSj385LSZ0MqoU4k" +
  "CJJDRRcinaPbry8SddWr4wqtVb/goiCYFAROQbApCIjCJM5sCn1SIAVho6ATnMlBMjlInINkc5AQh0mc2Rz6pEAO0spBBe45TLvisfxc0BtXpXr7cF0N" +
  "XVLQ8HGbVBNdp3IxywsSPZNeybSxXij0/nSD9XAbdsFsnkY3KRdhK02jQevFKMf1ImyFaQ30UjDCHQmpGKOyVUxgKsbJAm2hRoezwHuoUUIs7E3UyQLr" +
  "okZlYxECLNA2anQ4C7yPGiXEwt5InSywTmpUNhYbsJN2W6I6Kb1bjDupusCgTjqcUMX0zWPaSbvBepW2XCWzkxrdpGLk9IT+WoNWjFGOK8ZWMNY4LwUj" +
  "r7mCK2nNLBijshVMNCoY1yxoIzU6HAXeSI0SQWHvo04UWB81KhuKLYAC7aNGh6PA+6hRIijsbdSJAmujRmVDsQNQBEwUAQNFwEYRQCgmceaj6NMCUQRW" +
  "FHsARchEETJQhGwUIYRiEmc+ij4tEEVot8vKAM1lsWGy2DBYbNgsNhCLSZz5LPq0QBYbO4vRZxdOFhGTRcRgEbFZRBCLSZz5LPq0QBaRncX48wvXNFsm" +
  "iy2DxZbNYguxmMSZz6JPC2SxtbMYfTLgZLFjstgxWOzYLHYQi0mc+Sz6tEAWOzuL0ScDThZ7Jos9g8WezWIPsZjEmc+iTwtksbezGH8y4PQoXNNNQobV" +
  "49tukkJmb4HxHlJD7Z7degvIe7PNN8t9L7DfoP9eYsCZDvyNG0KIBxdcE05CBhK+DScphGSBER9SQ5HYrbhAvLjgmnESMpDw7ThJISQLDPmQGorEbskF" +
  "4skF15STkIGEb8tJCiFZYMyH1FAkdmsuEWsuuN6chAwkfHdOUgjJAn8+pIYisTt0iTh0wbXoJGQg4Zt0kkJIFtj0ITUUid2oS8SoC65TJyEDCd+rkxRC" +
  "ssCtD6mhSOx+XSJ+XXANOwkZSPiWnaQQkgWmfUgNRWK37RKx7YLr20nIQMJ37iSFkCzw7kNqKBK7e5eIe5dc905Cxt1BvnsnKXR/cIF7H1JD7xDa3btE" +
  "3LvkuncSMpDw3TtJISQL3PuQGorE7t4ldAedfQuddQ99wU108C76ktvozPvobzzZibh3yXXvJGQg4bt3kkJIFrj3ITUUid29S8S9S657JyEDCd+9kxRC" +
  "ssC9D6mhSOzuPUDcu+S6dxIykPDdO0khJAvc+5AaisTu3gPEvUuueychAwnfvZMUQrLAvQ+poUjs7j1AvybQLZYebpX0dP/44VZlcKCHW4fvFdD39d0P" +
  "t3aD9XDbI8oB8+FWo5uWjQ2m0aBVY5QXj0O7k7IWjTsSUjNGZS2Z8acLrnWjZ3Sjw2HgJ3SjhGC8cUB3R+LAsB/Pg/HnCq51o6dzo8Nh4Gdzo4RgvHE0" +
  "d0fiwLAfzIPxJwrTb4o9pskxfkgq+7brEdO9nj79rwfSKtRXb9Wgu+//Aw==";
