;; One row of a bilinear resize: what blend-row.ts does in JavaScript, with the same arithmetic in float32, the channels of
;; a pixel at once, so that the results are equal to the last bit. Compiled by `pnpm gen:kernels`.
(module
  (memory (export "memory") 16)

  ;; The pixel at $at, three bytes and the one behind them, as whole numbers.
  (func $pixel (param $at i32) (result v128)
    (i32x4.extend_low_i16x8_u (i16x8.extend_low_i8x16_u (v128.load32_zero (local.get $at)))))

  ;; left + (right - left) * across
  (func $between (param $left v128) (param $right v128) (param $across v128) (result v128)
    (f32x4.add (f32x4.convert_i32x4_s (local.get $left))
      (f32x4.mul (f32x4.convert_i32x4_s (i32x4.sub (local.get $right) (local.get $left))) (local.get $across))))

  ;; Taps are 12 bytes for each target pixel: the offsets of its left and its right neighbor in a source row as i32, and
  ;; how far it lies from the left one as f32. Of the source rows, $top and $bottom, a byte behind the last pixel is read;
  ;; behind the last pixel of the target row, $to, a number is written.
  (func (export "blendRow")
    (param $taps i32) (param $end i32) (param $top i32) (param $bottom i32) (param $to i32) (param $down f32)
    (local $downs v128) (local $across v128) (local $left i32) (local $right i32) (local $above v128) (local $below v128)
    (local.set $downs (f32x4.splat (local.get $down)))
    (loop $pixels
      (local.set $left (i32.load (local.get $taps)))
      (local.set $right (i32.load offset=4 (local.get $taps)))
      (local.set $across (v128.load32_splat offset=8 (local.get $taps)))
      (local.set $above (call $between
        (call $pixel (i32.add (local.get $top) (local.get $left)))
        (call $pixel (i32.add (local.get $top) (local.get $right)))
        (local.get $across)))
      (local.set $below (call $between
        (call $pixel (i32.add (local.get $bottom) (local.get $left)))
        (call $pixel (i32.add (local.get $bottom) (local.get $right)))
        (local.get $across)))
      (v128.store (local.get $to) (f32x4.add (local.get $above)
        (f32x4.mul (f32x4.sub (local.get $below) (local.get $above)) (local.get $downs))))
      (local.set $to (i32.add (local.get $to) (i32.const 12)))
      (local.set $taps (i32.add (local.get $taps) (i32.const 12)))
      (br_if $pixels (i32.lt_u (local.get $taps) (local.get $end))))))
