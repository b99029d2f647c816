import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UnsupportedFormatError } from "../../errors.ts";
import { withHdf5 } from "./hdf5.ts";

/**
 * Made by h5py 3 with `libver="latest"`, compressed: `little` and `big` of float16 in both orders of bytes, and
 * `virtual`, whose numbers would lie in a file that there is not.
 */
const bytes = new Uint8Array(
  gunzipSync(
    Buffer.from(
      [
        "H4sIAAAAAAACA+3VT0sCQRQA8Pdm1LbN/IdgWJBCBy9pl24VRFJCgRD0AQymXFwMTCso6NxFOkXH6BMEeelUdO3ctQ/Sxcb1TW4F",
        "douE94Nldh8zu/PeDjMXpeL6pJ22pWWB0SWxqf7zAsVn3js75VJxW8CJSPg7GrYABAjFQTch12k2XXVPY0ORXlDuOvuPSJFELzJ2",
        "5DSarYr7IqjjNAxTeF1Oe1NAQJwDEALRjJTUfn+WScB4JkrxGNhBsKP6LqhnK21LT0MiUPZh86Eb+PeWIlfZz1okdd44qIXw554d",
        "nnuYcg+YF9/ByMldJ1yvFtm33HjNf/1Sm8ws5Z2BlAWpc1ObCUsv2ICMUW28NduBkbR62y4CY4z9sAJP3VO9vZ0B5PeeYWOtvIX9",
        "s2Kw8Wmbpr8JFOoHx1XVUAXlHqp8dRFqqlFXrnfqou/9gk5iFEjjUccq7fmHL9O4jPKvYIwxxhhjjDHG/soH3tfdqBAYAAA=",
      ].join(""),
      "base64",
    ),
  ),
);

const source = "made.h5";

describe("withHdf5", () => {
  it("reads float16 in both orders of bytes", async () => {
    const [little, big] = await withHdf5({ bytes, source }, (hdf5) => [
      hdf5.array("little"),
      hdf5.array("big"),
    ]);
    expect(little?.shape).toEqual([2, 3]);
    expect([...(little?.values ?? [])]).toEqual([1.5, -2, 65504, 2 ** -24, Number.POSITIVE_INFINITY, 0]);
    expect(big?.values[0]).toBeCloseTo(0.1, 4);
    expect(big?.values[1]).toBe(-3);
  });

  it("takes no zeros in place of a virtual dataset's numbers", async () => {
    const reading = withHdf5({ bytes, source }, (hdf5) => hdf5.array("virtual"));
    await expect(reading).rejects.toThrow(UnsupportedFormatError);
    await expect(reading).rejects.toThrow(/made\.h5 is an HDF5 file with a virtual dataset/);
  });
});
