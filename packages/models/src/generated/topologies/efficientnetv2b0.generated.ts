/*
 * The layers of EfficientNetV2B0; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "1Zvbjts2EIbfRddqYJ182Lu0AYoCbVH0drEwZIm21ciSK8ubTYK8e4eUeJA1M7Hh1nYXqNDwp0fD/yNHI2/y1avSnfCePLFeF1khqrYS7Wv4w2ri+d7H" +
  "osoP3tPzs/dLtT+2v6afReP5X71V2mbb5WGb7uGTz9WxLP0wjNV/0cu3F//Z+1McsrQsqo2cLv8XJk7eTSbRIgyS6XwazuJkspj7Xr1eH0QLovrY73Wz" +
  "g499SduiruRH07dCJhC9+F5RvYoGZq7T8iB8byfSCpTJu3ie+HBNpvI6mcLM17Qp0iqTucE9kzCOA9AmySSYTSf2R34MBqdh0uX8U129hh/kXddF2YoG" +
  "bhyFYIJoKlEuD8UXGTCCFfreoW2KXMjMQj+EP+/TPJeLffIO0k3fy4tSrWHZpK38WOAHMG3T1Mc9fCrwvTRri9dumU8eGCVScNY7HsRyVaQwRa1SpfWj" +
  "NJswJvI9sT8UpYwi7YXAGSAESk9tcwSXeuvlH1Sw9/a2MoibBIQ5epQRwfR7RnQr/C+NQNKaxvfnc9a26eLf2a0ghAN3b4ofmnpfH1uZWBcM9m2wmMSz" +
  "qbkmkJEQufekKotX1QXEGVQbuD9k0O3oPIdYVyz5LjskHqX1GDtk8d2Cd58dEs0niyTUVwh3/gY5b5m3t/+D2LfbT5C5TTCXQ8vdsWyLfVnIKg4R/8Xd" +
  "e35yP5f1Ki3fwxM33Yg/6lo+yrscPwqxz4vdYDY87ZX5ILdpsxGtgaE4LEKaxG1AqGebu1LzQLzj7jgUm11dQPXC8vqt2wSfmdq2GD2TH6KGRPPRQ/n/" +
  "erguyvP85PjjAv6RxwUa7Ic7LrfizR4X7JmRzII4nJvrRV0FFm86/IEn+FUPoWT2AOeX34qQ4t3TZ7Fj1ftGj5SLX1VmD5AXjxtSpCvPbRrWiyrPrSy9" +
  "uPLYoqOukOV1lcdpfdX1ynjB4G0LrtfGG9TZ+KL00BOcPPxRkTmSC7jRy91lTe2tTL30sATR8OfqzTjYi3C9Nt7w7EGvc124wcELFteGG/Y4l509LN7g" +
  "PVt9Q3tdvOE3O/Hs2toQzicP8HYxXihX4+VQ/1ZSHVRFOVZFK28K30KfHp963e7SN+T4QLKl/AJefSEPHyvkV/JLNeT5zyDDirzGfu/+HMgxyKsafnfc" +
  "jcuN0ordMgOP9Zjc23JsZWbJwyNHnBR7BY7pqqyzj0G63Df1XyJrT0OdyoOop+L4BrBT1KQwXYq3fVrlaHyrjsNbbRwd9rWew6XvyDY+nNlOXLGZGRXJ" +
  "zGhMZis+Myvb+AFsC63msEfNOOwMPQ7HQg77MyXA9lBCxLps1fFarDZeSwC7TE/iFuPIzmKMyvpsVSQ3xmebG2+0Izu5OXdAjYbxodH6vMSs0VYdL8Zq" +
  "yGL0aYFJ+ScZOURCozGRYHoLgiqL2N9HIaDQalVv/06FgtO1SX250TtQq/kRfg+nRe1OJ3arMaLeilrMCqisMtVO1rhA5nA5sl2ufGp3KruVrIo4xWyl" +
  "0JlEub/CY3LurxD3Q7OPlHrqvtkGvTpwfxiYcr8XKff5w+LIjvtmxxCHRfrQH5YgGfLKWF5GRbw1GscrI3lleEyOV8byUirJq1dxXkqkePUixSvjeVnZ" +
  "LjcyZxjsQXmBDwNekVYStrpZdeyt1RheMIngBQoak+EF6piX/M2to1K8tOryirTnnUjw0uKQV+Ssg+PlyA4vs162ulkVceqc6gaTKPex6gaDnPtYdZMv" +
  "f4564n5k3EeqWzQMTLmPVjfrPl/dHNlxX1c3aQ92WqQPw9NiHGKrm1URb8+pbjCJ4oVVNxjkeGHVzfLCqpvlhVQ3y4urblqkePHVzZHtcmNd3aQ9KK9R" +
  "dTMO5SwvoyLeGo3jlZO8iJgcr5zlpVSSV6/ivJRI8epFilfO87Kyw8twAXtQXuADwUvnid/NqIi3RuN4CZIXvLljMTleAIvhpVSSV6/ivJRI8epFipfg" +
  "eVnZ4eXExnmBDzivKds9WHXsrdWYdyOYRPACBY3J8AKV4dWpFC+torw6keClxSEv83IJMsfLkR1eum2Zst2DVRGnzukeYBLlPtY9wCDnPtY9xE7Asfux" +
  "E3nkfmwc5LoHLVLu892DIzvumz1BdA/Sh8FpsbzY7sGqiLfndA8wieKFdQ8wyPHCugfLC+seLC+ke7C8uO5BixQvvntwZIeXsyKc12n3YHmx3YNVEW/P" +
  "6R5gEsWLiMnxwroHywvrHiwvpHuwvLjuQYsUL757cGSHl+7OpT0or9PuwfJiuwerIt6e0z3AJIoX1j3AIMcL6x4sL6x7sLyQ7sHy4roHLVK8+O7BkZ3l" +
  "6u5c2oPyOu0eLK81y8uoiLdG43itSV5rPCbHa83yUirJq1dxXkqkePUixWvN87Kys1zDBexBeYEPBK8Ny8uoiLdG43htSF4bPCbHa8PyUirJq1dxXkqk" +
  "ePUixWvD87Kys1wnNs4LfCB4bVleRkW8NRrHa0vy2uIxOV7wr5MYXkolefUqzkuJFK9epHhteV5WdpbruI/zAh8GvBKI19b701vIoYGLcgB3MH2FnQN/" +
  "5dtM7mfL+6vfevfDsK492FRAkLo6dMMv3/4B";
