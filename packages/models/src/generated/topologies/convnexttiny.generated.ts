/*
 * The layers of ConvNeXtTiny; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZptb9s2EMe/i15rhkk92XlXrMAwYBgG9KURCIzFJFxkSZPkNGmQ774jJYdyKJo6NgFauCgs35/38DudSbkvQcUOPLgK9nX1WPGnPu9F9RyEwYOoii64" +
  "2u2CP6vm2P/FnnkbhC/BDev393l3zxpQ7apjWYaUxupvdP16He6Cv+v2wErxg/WirqSEPQm50m/kOgxE9cjbPri6ZWXHw+DAWQUfERqt0iwJCUlXdBOS" +
  "dbRKIrB+ZK1g1V56iuL1drXN0jVN1uoP+KMpXaXbOB4urNcRXNqS1Wa7TmkyBPON/3fkVS9YCZGoK79DovSrjOtWlD1vIbRtCvnytuJl3okf0lscxuC+" +
  "61tRcBn78L5hRSGqO6jWIyRYQJUKUao085b1UkdCmeRdWx8bkJEwYPtePA6VuApKUXEGVQyOHc9vBAOTvj1yFZYq8MXS8aYTpVxnvVLZwup7SA2wqFUg" +
  "3D0rIYjhTXvocnlBxauqvTz7LMzOsh+y0tl3smVcyctlF2f/lVcdLPkSHCvRwwfRJkaov2hDWbOp7I6Xx2DWBSo+Reebqi+sIGCFHFrgKKujaTRt/S+H" +
  "FaEihThID67oRpeDWQEN9fKqWLBu1bX7Vd10q+p4aJ4DaeC8D5NUvrbp0PkzpMmWvkdNQ3qGenj/mY2+LK4PaUG1rncPZunmJ9Q43179BS6U2D2gN/IF" +
  "5tbOUPfbL9gZM3F9SGfg5ovBNok+fXhAhMvgkli+wNwKVzXyLwh3Jq4PgftzN260zj79zoUIlfiPsr5h5RfYErE7/k9dy2/roUgPnDdgCqvo726jDWHx" +
  "d5F29W1/YE8zoUJ9Shmq2tOBTMi+ytWlINzBx1DE801g3rS86/khr853JTsiraFG59bSVH0Yvl8/J6OHaE6Ty0ujAdyUMwZqERmEspJ2iWkHBczX+U1Z" +
  "7x/g34I3/f13ATUYV1cxzyx/Lpt6Ugq4zS8rmlpU/ZsjlakSZi6h2piMxtCuKC/0JNwuSkjtA6FxBg0BOJdFcO/BjrmHU8CokPe53J1AoOqCo/zEr/wE" +
  "XX7iW36CKb/hZWn5x4Rw5Se28qvklgGgfgAoGgD1BUAxAAwvSwGMCeEAUCsA6XYEYEy/ov5ewZdTIyf46UY6TUMC1tNxKNeZxXG2yBsLtZCKw5ifZwJV" +
  "msFWWVtoE78hqWVGkxBLO2oJsku0cNolxNKMVjdvbUKcfhB9okW2Pol0n7ggIEellqEhoGelFmIg2IelCwJqWmqRDUK8HAJyXGoZGgJ6XmohBoJ9YLog" +
  "oCamFtkgJLiJOVRDTkz4RphOTHlHYSbmacNJjC8Ic2IOtipES57Ub2JqmdEn1Nhrv5cg+0QLp31iaROrl7c2oTO7+5mUlrWJFtnaJJ20iWMR5MDUMjQD" +
  "9MDUQgQD+7x0MUDNSy2yMciWM0DOSy1DM0DPSy1EMLCPSxcD1LjUIhuDzXIGkR+DCM8g8mUQYRgYXhYzGFPCMYisDLbLGcR+DGI8g9iXQYxhYHhZzGBM" +
  "Cccgtp905SlmIYTED0KCh5D4QkgwEAwviyGMKeEgJHYIk+cNLgipH4QUDyH1hZBiIBheFkMYU8JBSO0Qps8cHKtkfhAyPITMF0KGgWB4WQxhTAkHIbND" +
  "mBzoXRA2fhA2eAgbXwgbDATDy2IIY0o4CBs7hMmBfslZcogTzpIUnppNz5JyHcxZ8vS0Dv6Di/MsOdgqa8uTgMjvLKllZp9YCGoJsk+08OyZgzMha6M4" +
  "/SAaRYusjTJ96OAIGnma1DI0BfRpUgsxFC4cJ51+PChc+LFieqZ3BI08T2oZmgL6PKmFGAoXDpROPx4U7AdKMj3VG7+y3HNW5HessdZbGZhFNh6qKTsI" +
  "Qf46LW2uX/8H";
