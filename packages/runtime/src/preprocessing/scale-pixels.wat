;; What preprocess-into.ts does to pixels in JavaScript, four numbers at once and with the same results to the last bit:
;; a division in float32 is correctly rounded wherever it is done. Compiled by `pnpm gen:kernels`.
(module
  (memory (export "memory") 16)

  ;; Interleaved RGB from $from to $end, a multiple of four pixels in float32, becomes three planes at $to
  ;; that lie $plane bytes apart, the source's channels in their order. At $numbers there are vectors: the divisor, then
  ;; mean and deviation of each channel.
  (func (export "scaleIntoPlanes")
    (param $from i32) (param $end i32) (param $to i32) (param $plane i32) (param $numbers i32)
    (local $first v128) (local $second v128) (local $third v128) (local $divisor v128)
    (local $red v128) (local $green v128) (local $blue v128)
    (local.set $divisor (v128.load (local.get $numbers)))
    (loop $pixels
      (local.set $first (v128.load (local.get $from)))
      (local.set $second (v128.load offset=16 (local.get $from)))
      (local.set $third (v128.load offset=32 (local.get $from)))
      ;; RGBR GBRG BRGB: red is numbers 0, 3, 6 and 9, green 1, 4, 7 and 10, blue 2, 5, 8 and 11
      (local.set $red (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 20 21 22 23
        (i8x16.shuffle 0 1 2 3 12 13 14 15 24 25 26 27 0 1 2 3 (local.get $first) (local.get $second))
        (local.get $third)))
      (local.set $green (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 24 25 26 27
        (i8x16.shuffle 4 5 6 7 16 17 18 19 28 29 30 31 0 1 2 3 (local.get $first) (local.get $second))
        (local.get $third)))
      (local.set $blue (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 28 29 30 31
        (i8x16.shuffle 8 9 10 11 20 21 22 23 0 1 2 3 0 1 2 3 (local.get $first) (local.get $second))
        (local.get $third)))
      (local.set $red (f32x4.div (f32x4.sub (f32x4.div (local.get $red) (local.get $divisor))
        (v128.load offset=16 (local.get $numbers))) (v128.load offset=32 (local.get $numbers))))
      (local.set $green (f32x4.div (f32x4.sub (f32x4.div (local.get $green) (local.get $divisor))
        (v128.load offset=48 (local.get $numbers))) (v128.load offset=64 (local.get $numbers))))
      (local.set $blue (f32x4.div (f32x4.sub (f32x4.div (local.get $blue) (local.get $divisor))
        (v128.load offset=80 (local.get $numbers))) (v128.load offset=96 (local.get $numbers))))
      (v128.store (local.get $to) (local.get $red))
      (v128.store (i32.add (local.get $to) (local.get $plane)) (local.get $green))
      (v128.store (i32.add (local.get $to) (i32.shl (local.get $plane) (i32.const 1))) (local.get $blue))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 48)))
      (br_if $pixels (i32.lt_u (local.get $from) (local.get $end)))))

  ;; The same in place, interleaved as it was: four numbers of a vector belong to channels by turns, so that there are
  ;; three vectors of means at $numbers behind the divisor, each of them followed by its deviations.
  (func (export "scaleInPlace") (param $from i32) (param $end i32) (param $numbers i32)
    (local $divisor v128)
    (local.set $divisor (v128.load (local.get $numbers)))
    (loop $pixels
      (v128.store (local.get $from)
        (f32x4.div (f32x4.sub (f32x4.div (v128.load (local.get $from)) (local.get $divisor))
          (v128.load offset=16 (local.get $numbers))) (v128.load offset=32 (local.get $numbers))))
      (v128.store offset=16 (local.get $from)
        (f32x4.div (f32x4.sub (f32x4.div (v128.load offset=16 (local.get $from)) (local.get $divisor))
          (v128.load offset=48 (local.get $numbers))) (v128.load offset=64 (local.get $numbers))))
      (v128.store offset=32 (local.get $from)
        (f32x4.div (f32x4.sub (f32x4.div (v128.load offset=32 (local.get $from)) (local.get $divisor))
          (v128.load offset=80 (local.get $numbers))) (v128.load offset=96 (local.get $numbers))))
      (local.set $from (i32.add (local.get $from) (i32.const 48)))
      (br_if $pixels (i32.lt_u (local.get $from) (local.get $end)))))

  ;; Interleaved RGB becomes BGR in place.
  (func (export "turnInPlace") (param $from i32) (param $end i32)
    (local $first v128) (local $second v128) (local $third v128)
    (loop $pixels
      (local.set $first (v128.load (local.get $from)))
      (local.set $second (v128.load offset=16 (local.get $from)))
      (local.set $third (v128.load offset=32 (local.get $from)))
      ;; RGBR GBRG BRGB to BGRB GRBG RBGR
      (v128.store (local.get $from)
        (i8x16.shuffle 8 9 10 11 4 5 6 7 0 1 2 3 20 21 22 23 (local.get $first) (local.get $second)))
      (v128.store offset=16 (local.get $from)
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 12 13 14 15
          (i8x16.shuffle 16 17 18 19 12 13 14 15 0 1 2 3 28 29 30 31 (local.get $first) (local.get $second))
          (local.get $third)))
      (v128.store offset=32 (local.get $from)
        (i8x16.shuffle 8 9 10 11 28 29 30 31 24 25 26 27 20 21 22 23 (local.get $second) (local.get $third)))
      (local.set $from (i32.add (local.get $from) (i32.const 48)))
      (br_if $pixels (i32.lt_u (local.get $from) (local.get $end))))))
