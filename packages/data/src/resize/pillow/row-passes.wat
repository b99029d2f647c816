;; The two passes of Pillow's resize: what row-passes.ts does in JavaScript, with the same bits. Compiled by
;; `pnpm gen:kernels`.
;;
;; A weight has 24 bits with its sign, more than the products of vector instructions take. It is cut into its lowest 15
;; bits and the rest, each of which fits into i16, and so are their sums: sum = (high << 15) + low, modulo 2^32 as in C.
;; Weights come in pairs of neighboring taps, 8 bytes each: two low parts and two high parts as i16.
(module
  (memory (export "memory") 1)

  ;; One source row made as narrow or as wide as the target. Taps of a target pixel are the offset of its first source
  ;; pixel in a row as i32, how many pairs of weights there are as i32, and the pairs. Behind the source row 8 bytes are
  ;; read, behind the target row one is written.
  (func (export "across") (param $taps i32) (param $end i32) (param $source i32) (param $to i32)
    (local $from i32) (local $pairs i32) (local $pixels v128) (local $low v128) (local $high v128)
    (loop $targets
      (local.set $from (i32.add (local.get $source) (i32.load (local.get $taps))))
      (local.set $pairs (i32.load offset=4 (local.get $taps)))
      (local.set $taps (i32.add (local.get $taps) (i32.const 8)))
      (local.set $low (i32x4.splat (i32.const 0x200000)))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (loop $sum
        ;; of two pixels both reds, both greens and both blues as i16
        (local.set $pixels (i8x16.shuffle 0 16 3 16 1 16 4 16 2 16 5 16 16 16 16 16
          (v128.load64_zero (local.get $from)) (v128.const i32x4 0 0 0 0)))
        (local.set $low (i32x4.add (local.get $low)
          (i32x4.dot_i16x8_s (local.get $pixels) (v128.load32_splat (local.get $taps)))))
        (local.set $high (i32x4.add (local.get $high)
          (i32x4.dot_i16x8_s (local.get $pixels) (v128.load32_splat offset=4 (local.get $taps)))))
        (local.set $from (i32.add (local.get $from) (i32.const 6)))
        (local.set $taps (i32.add (local.get $taps) (i32.const 8)))
        (br_if $sum (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1)))))
      ;; the whole part, cut to 0 to 255
      (local.set $low (i32x4.shr_s
        (i32x4.add (local.get $low) (i32x4.shl (local.get $high) (i32.const 15))) (i32.const 22)))
      (local.set $low (i16x8.narrow_i32x4_s (local.get $low) (local.get $low)))
      (v128.store32_lane 0 (local.get $to) (i8x16.narrow_i16x8_u (local.get $low) (local.get $low)))
      (local.set $to (i32.add (local.get $to) (i32.const 3)))
      (br_if $targets (i32.lt_u (local.get $taps) (local.get $end)))))

  ;; One target row of those from $rows on, which are $stride bytes apart, 16 bytes at a time: behind rows up to 15 bytes
  ;; are read, and written behind the target row. Of an odd number of rows one more is read, with the weight 0.
  (func (export "down")
    (param $taps i32) (param $end i32) (param $rows i32) (param $stride i32) (param $to i32) (param $width i32)
    (local $tap i32) (local $from i32) (local $above v128) (local $below v128) (local $pixels v128)
    (local $lows v128) (local $highs v128)
    (local $low0 v128) (local $low1 v128) (local $low2 v128) (local $low3 v128)
    (local $high0 v128) (local $high1 v128) (local $high2 v128) (local $high3 v128)
    (local.set $width (i32.add (local.get $to) (local.get $width)))
    (loop $blocks
      (local.set $low0 (i32x4.splat (i32.const 0x200000)))
      (local.set $low1 (local.get $low0))
      (local.set $low2 (local.get $low0))
      (local.set $low3 (local.get $low0))
      (local.set $high0 (v128.const i32x4 0 0 0 0))
      (local.set $high1 (local.get $high0))
      (local.set $high2 (local.get $high0))
      (local.set $high3 (local.get $high0))
      (local.set $tap (local.get $taps))
      (local.set $from (local.get $rows))
      (loop $sum
        (local.set $above (v128.load (local.get $from)))
        (local.set $below (v128.load (i32.add (local.get $from) (local.get $stride))))
        (local.set $lows (v128.load32_splat (local.get $tap)))
        (local.set $highs (v128.load32_splat offset=4 (local.get $tap)))
        ;; each number beside the one below it
        (local.set $pixels (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
          (local.get $above) (local.get $below)))
        (local.set $below (i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
          (local.get $above) (local.get $below)))
        (local.set $above (i16x8.extend_low_i8x16_u (local.get $pixels)))
        (local.set $low0 (i32x4.add (local.get $low0) (i32x4.dot_i16x8_s (local.get $above) (local.get $lows))))
        (local.set $high0 (i32x4.add (local.get $high0) (i32x4.dot_i16x8_s (local.get $above) (local.get $highs))))
        (local.set $above (i16x8.extend_high_i8x16_u (local.get $pixels)))
        (local.set $low1 (i32x4.add (local.get $low1) (i32x4.dot_i16x8_s (local.get $above) (local.get $lows))))
        (local.set $high1 (i32x4.add (local.get $high1) (i32x4.dot_i16x8_s (local.get $above) (local.get $highs))))
        (local.set $above (i16x8.extend_low_i8x16_u (local.get $below)))
        (local.set $low2 (i32x4.add (local.get $low2) (i32x4.dot_i16x8_s (local.get $above) (local.get $lows))))
        (local.set $high2 (i32x4.add (local.get $high2) (i32x4.dot_i16x8_s (local.get $above) (local.get $highs))))
        (local.set $above (i16x8.extend_high_i8x16_u (local.get $below)))
        (local.set $low3 (i32x4.add (local.get $low3) (i32x4.dot_i16x8_s (local.get $above) (local.get $lows))))
        (local.set $high3 (i32x4.add (local.get $high3) (i32x4.dot_i16x8_s (local.get $above) (local.get $highs))))
        (local.set $from (i32.add (local.get $from) (i32.shl (local.get $stride) (i32.const 1))))
        (local.set $tap (i32.add (local.get $tap) (i32.const 8)))
        (br_if $sum (i32.lt_u (local.get $tap) (local.get $end))))
      ;; the whole parts, cut to 0 to 255
      (v128.store (local.get $to) (i8x16.narrow_i16x8_u
        (i16x8.narrow_i32x4_s
          (i32x4.shr_s (i32x4.add (local.get $low0) (i32x4.shl (local.get $high0) (i32.const 15))) (i32.const 22))
          (i32x4.shr_s (i32x4.add (local.get $low1) (i32x4.shl (local.get $high1) (i32.const 15))) (i32.const 22)))
        (i16x8.narrow_i32x4_s
          (i32x4.shr_s (i32x4.add (local.get $low2) (i32x4.shl (local.get $high2) (i32.const 15))) (i32.const 22))
          (i32x4.shr_s (i32x4.add (local.get $low3) (i32x4.shl (local.get $high3) (i32.const 15))) (i32.const 22)))))
      (local.set $rows (i32.add (local.get $rows) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $blocks (i32.lt_u (local.get $to) (local.get $width))))))
