/*
 * The layers of MobileNet; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZdda9swFIb/i669YTvfvdtWGIMyymA3M0EosZqIKpbxR9q19L/vHMtOpPpolLLRXrSg1zqvHh/br5RHVoiDZBfsYDZKy0I2PPkYxzxNpyxit6rIa3aR" +
  "ZexbUbbNlfgtKxY9so1otnte70UJpVnRah1BQfc3WT+to4x9McUxvcS5N0o3sgKXSQqGsiqk5rV6wMIJzI5Y3VQql7hMGqUwLkWeq2IHTDWiRSxXWjTK" +
  "FLwSDZYlUQLTdpVpS6hKIia2jTp2U6BIq0IKoGRtLflGCZhyI3QtO6zPCP7dVAeh1YOtAERxr2DWB3CSZa002sTQBBhvZQHw7KKpWgmkW6EBAAed2w95" +
  "9RPrD+KeH4Vu4do8YoXcgfNR8lob7E8csWZfyXpvdA6jrvJSls3+TtXy3KccJX5odaNKrXBRWP/v/bKNeGG/Xt4k4tnNp89ZrOkrWV717H7Jylxbf0t3" +
  "WizLYrTt/tvX79/09/n7CM9Y5f+nwUm6fPsOE1zpDN7od8g1S0Zp8i64khgy8M3BvmqzEfrTUVZiJ6+Ngcn9N3MrZZmrA8w+pdhlZUrTNnjVrtxnXy0l" +
  "5FUX7qww8C0NgY9S+P5jyLu3uX8nly0pgDWi2sGeNmxViGcT4tPZDHcA17o2Nw1EOntaw/oa97xuD4T7UrgL8k5iUQaXAZJtoQsJDCF7IogMO+Yb8LXS" +
  "ZJAqqdtBhJcERZ7f8ee1nTaut7LrMesvlIQHaoRHJ7se8HXbCyLn6SAuziueNAcupeFSzxjibFhx5IEaDed7OE2aEBwTmmMS4hh5oEZz+B5uk+BYNGrS" +
  "SXPgpjTc1DNenVcceaBGw/keTpNmBMeM5piFOEYeqNEcvofbpDnRpJPmwM1puLlnnMCHNyw5MkGNpvNNnC4tCJAFDbIIgoxMUKNBfBMHZEmALGmQZRBk" +
  "ZIIaDeKbOCArAmRFg6yCICMT1GgQ38SNwpjKwjgQhnGQZezTiYFA9H1cHDKaQ9nsB6uHQ8ZzKJ/DAZ1QCX0WXchARoPuQfbbV7cuFdOkj9VDPaOSOglE" +
  "NehBHCqtSR+rez5QsuuOQFzYMxAv+0MQHN/7OVCeDyefXhpuo6wk/OwdVNhm8dcbHCDOO1kCjwVnKTg3mKKfu376Aw==";
