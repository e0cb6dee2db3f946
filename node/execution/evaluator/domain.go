package evaluator

import (
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

const (
	domainBits = 12
	// Generator of the scalar field's multiplicative group, the one that EIP-4844 takes.
	fieldGenerator = 7
)

// roots[slot] is w of the slot: ω^bitrev12(slot), ω = 7^((r−1)/4096).
var roots = makeRoots()

// inverseOfSize is 1/4096.
var inverseOfSize = func() (inverse fr.Element) {
	inverse.SetUint64(SlotsPerPage)
	inverse.Inverse(&inverse)
	return inverse
}()

func makeRoots() *[SlotsPerPage]fr.Element {
	exponent := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	exponent.Rsh(exponent, domainBits)
	var omega, power fr.Element
	omega.SetUint64(fieldGenerator)
	omega.Exp(omega, exponent)
	power.SetOne()
	table := new([SlotsPerPage]fr.Element)
	for i := range uint16(SlotsPerPage) {
		table[bits.Reverse16(i)>>(16-domainBits)] = power
		power.Mul(&power, &omega)
	}
	return table
}

// vanishingAt is (z^4096 − 1)/4096: zero exactly on the domain.
func vanishingAt(z *fr.Element) (value fr.Element) {
	value.Set(z)
	for range domainBits {
		value.Square(&value)
	}
	var one fr.Element
	one.SetOne()
	value.Sub(&value, &one)
	value.Mul(&value, &inverseOfSize)
	return value
}

// lagrangeTerms returns w/(z − w) at each slot of the set, in a table by slot. One inversion for all of them (Montgomery's trick); a slot that
// many pages name is worked out once. z must not be on the domain.
func lagrangeTerms(z *fr.Element, slots *slotSet) *[SlotsPerPage]fr.Element {
	terms := new([SlotsPerPage]fr.Element)
	named := make([]uint16, 0, slots.count())
	products := make([]fr.Element, cap(named))
	var product fr.Element
	product.SetOne()
	for base, word := range slots {
		for ; word != 0; word &= word - 1 {
			slot := uint16(base<<6 | bits.TrailingZeros64(word))
			terms[slot].Sub(z, &roots[slot])
			products[len(named)] = product
			product.Mul(&product, &terms[slot])
			named = append(named, slot)
		}
	}
	product.Inverse(&product)
	for i := len(named) - 1; i >= 0; i-- {
		term := &terms[named[i]]
		var inverse fr.Element
		inverse.Mul(&product, &products[i])
		product.Mul(&product, term)
		term.Mul(&inverse, &roots[named[i]])
	}
	return terms
}
