package evaluator_test

import (
	"math/big"
)

// naive is the specification read word for word on big integers (docs/protocol.md §3.2): slow, and sharing nothing with the package.
func naive(input []byte) ([]byte, bool) {
	r, _ := new(big.Int).SetString("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001", 16)
	at := 0
	take := func(n int) *big.Int {
		if at+n > len(input) {
			panic("short")
		}
		value := new(big.Int).SetBytes(input[at : at+n])
		at += n
		return value
	}
	number := func(n int) int { return int(take(n).Int64()) }
	valid := true
	var output []byte
	func() {
		defer func() {
			if recover() != nil {
				valid = false
			}
		}()
		z, rho := take(32), take(32)
		k := number(2)
		if z.Cmp(r) >= 0 || rho.Cmp(r) >= 0 || k == 0 {
			panic("header")
		}
		n := big.NewInt(4096)
		vanishing := new(big.Int).Exp(z, n, r)
		vanishing.Sub(vanishing, big.NewInt(1)).Mod(vanishing, r)
		if vanishing.Sign() == 0 {
			panic("root")
		}
		vanishing.Mul(vanishing, new(big.Int).ModInverse(n, r)).Mod(vanishing, r)
		limits := make([]int, k)
		for i := range limits {
			if limits[i] = number(2); limits[i] > 4096 {
				panic("limit")
			}
		}
		omega := new(big.Int).Sub(r, big.NewInt(1))
		omega.Div(omega, n).Exp(big.NewInt(7), omega, r)
		y, power := new(big.Int), big.NewInt(1)
		sums := []byte{}
		for i := range k {
			count, widths := number(2), number(1)
			gapWidth, amountWidth := widths/16, widths%16
			if count < 1 || count > 4096 || gapWidth > 2 || amountWidth < 1 || amountWidth > 8 {
				panic("shape")
			}
			slot, leastGap, leastAmount := -1, 0, 1
			sum, value := new(big.Int), new(big.Int)
			for range count {
				gap, amount := take(gapWidth), take(amountWidth)
				leastGap = max(leastGap, (gap.BitLen()+7)/8)
				leastAmount = max(leastAmount, (amount.BitLen()+7)/8)
				slot += 1 + int(gap.Int64())
				if amount.Sign() == 0 || slot >= limits[i] {
					panic("entry")
				}
				sum.Add(sum, amount)
				reversed := 0
				for bit := range 12 {
					reversed |= slot >> bit & 1 << (11 - bit)
				}
				w := new(big.Int).Exp(omega, big.NewInt(int64(reversed)), r)
				term := new(big.Int).Sub(z, w)
				term.ModInverse(term.Mod(term, r), r).Mul(term, w).Mul(term, amount)
				value.Add(value, term)
			}
			if leastGap != gapWidth || leastAmount != amountWidth {
				panic("widths")
			}
			value.Mul(value, vanishing).Mul(value, power)
			y.Add(y, value).Mod(y, r)
			power.Mul(power, rho).Mod(power, r)
			sums = append(sums, sum.FillBytes(make([]byte, 32))...)
		}
		if at != len(input) {
			panic("left over")
		}
		output = append(y.FillBytes(make([]byte, 32)), sums...)
	}()
	return output, valid
}
