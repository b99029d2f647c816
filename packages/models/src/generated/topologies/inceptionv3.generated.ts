/*
 * The layers of InceptionV3; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "1VpNj9tGDP0vOguFJVmynVvbAEWBtuh9sTAUW9kI0cqGPxbbBPnvJakNOaJmhkmQxuohh1CP5BsOHzUa78ekrx+b5FXS9rvmeGkP/fapSNLkfdvvz8mr" +
  "u7vk9/54vfxR/9OckvRj8qa+7N5tz+/qIzjd9deuS/PNhv4V95/u07vk10P/lL9G7Nu2uzQniFLkELA59U23Pbcf0LEAdJqcL6d232CaPM3h/8d6v2/7" +
  "B2DzVHftHmjs264mUqf6gn5ZmgHu4XS4HsEtS5N6d2mfCAJeXds3NdBMrudm+6atAfK27s4N8foFmf91OD1C6A+DB3Csn1skmCbN8dx2GGXx02IBgXdN" +
  "D+STV5fTtQGmu7qD/BLtZ8mLUVwWp6a7Jt9eimGJ/2kpPLyq5dfyOmPffFdaf9bPfx8OAHkYyB3hP2M206qMWyi0uvVCr26geeuqZ5v/TTtYBfv+7eCh" +
  "tVzPktamur14fn5qTvVD88UCemEwpvjl7VCm5e3rPh2mN2mHHQTpMZC8T4KM1+ac/QGvwm9q4dvwyvJ5St7DazVTXlm6mgGv6ZtuHvs45TWPffTVaw77" +
  "WH31UepWvOaxj756zWAfi3zCayYD3z4S34bYcqaHT8+RYq68fvyp+EvrNU9exSz2cTopfnx//dYd3tSd7xvnfdMc9+3jCP266c90Gr/27QVTLRawhlG2" +
  "8+Ht5bF+HqXDq55P90Cxw9suuv0Ctxbvv7ZkStI7eAzrSHZYJ5g5dxkaYGIN92L9+HppeAqXS07qFyPs9RBjm8WjyPNRHDGXHCk3IvHzcSQ2wycAlGSL" +
  "X41YXl7eijPAzWA0Az8fZ2AzTNCXSEsjEj8fR2Kz5ir12HCOtZGDn49zsDmD3X8JVYFtSTbe/O0GbHkkPPrEnrP/OD27jc2MziBcPQhhvFWL8epLtA3r" +
  "gEgvxpVnHdmCjU5XYj3JGGCP4WPPOVOorTlrCMAMxoXgxGMz51My4TTKztEzENBj+9zsCZkWaQ5jalTJjEoZo8oAlYTtTitlqIbJHljNQl5RQKBvxFHZ" +
  "Ge9tqEFPqqUyGhW6pzIU5WRBvB+OOyoruuUYPwrgVCGA2XbMQZWDUys7Z1T2UL9xfO4r6jRfX+XmwA5NbLY7fZWLjGUbcqttyCsKCPSPOCo74/19RdR1" +
  "X+Fwm/RVLhJ1FsT74dTRmkUUPwaQVCGA1XjCQfUDp1ZlCkw3SaTsHJ/7ijrW21fYm9G+YoBKwna34tZrVAAqmrxI4W39ORqOnRUZ5ViRW69S8ooCAi9T" +
  "cVR2xk8OEtSgxajS2NJc50wOMYV1ihGAOhCxPZNtK6zXjABUNHnNONywwajQeH7/bLTqSF5RQKCg4qjsktGhgTUeZoSzfGy+aGr2CgE4guLAjsrOeP+o" +
  "omPrhhKKHAqaezTAcvD6bOWXei4DrJD3neNvzSJKEAVIrgDAes8KB1WQwGFJMip74GUq8VlCNNZkWOVy0lyanwKhbwFxlG+gpSUiAaho4uhwExHJCFta" +
  "IiKvKCAgInFUdsno0BA5OMu3ROR4BQABEYmjshsiok3SIlp6RbT0iWjpE9HSEhEliAIsETl5A4CAiCS1sgdEJImUfSoiOgN4RVRaIhKA+pryiai0RCQA" +
  "Fc0notInotISEXlFAQERiaOy+0RU+kRUWiJyvAKAgIjEUdkNEVFZtYhKr4hKn4hKn4hKS0SUIAqwROTkDQACIpLUyh4QkSRS9qmI6CrHEZEUpLJEJAB1" +
  "ZSOOshGVJSIBqGji6HATEcm2VpaIyCsKCIhIHJVdMjo0RA7O8i0ROV4BQEBE4qjshoiQ+kRElVdElU9ElU9ElSUiShAFWCJy8gYAARFJamUPiEgSKftU" +
  "RHT74RXRyrrUEIC6wBNH577SunEWgIomjg43LMggItnrFYo31ofkFQVwBMUhcEXiZJRv4JVIVT7iVjgKoqktgUsExSEgcMFPPozlc4jbABtGmsC5eceV" +
  "R6/eGaDu3sUun4sruWuTvVybK7cGkERQJQjMHQfvdA+WYDA6XYuCoSsEB7nG/h6MglzLZbB3ZtGFzLB0OVCtaJKVsbUjqyoGQIYxALGNApD5AHA2BTs7" +
  "mhepE0DVnAkrO/NUe8H0lF1YBWgzQ5WIiXFzb7bYjBX8oeOLFRYpf+oHv7t5RiWFH49KGp7OqHRUQteeMbIMUFnELipZ829Ujko21uwir+ivVIEhJo7q" +
  "dyrBO70vknJ6n6aHQm5QZFolG76c96uELhq1StZ0jIqphFhFm8WSEbGNAkRGzqaYTYrUfd3NhJU9oB6hp+yWuIWhSsTEHJVQEq9K6JFXJ5RA/Uyifn8r" +
  "4EH99EDbzO0OL6Xjqdm3EOnQnwfz/ad/AQ==";
