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

// terms are w/(z − w) at the slots of a set, in the order of the slots.
type terms struct {
	values []fr.Element
	slots  *slotSet
	// before[i] is how many slots of the set lie below 64·i.
	before [len(slotSet{})]uint16
}

// at returns the term of a slot of the set.
func (t *terms) at(slot uint16) *fr.Element {
	below := t.slots[slot>>6] & (1<<(slot&63) - 1)
	return &t.values[int(t.before[slot>>6])+bits.OnesCount64(below)]
}

// lagrangeTerms works the terms out with one inversion for all of them (Montgomery's trick); a slot that many pages name is worked out once. Memory
// grows with the entries, so that a cheap call cannot make the node clear a table of the whole domain. z must not be on the domain.
func lagrangeTerms(z *fr.Element, slots *slotSet) *terms {
	t := &terms{slots: slots, values: make([]fr.Element, slots.count())}
	products := make([]fr.Element, len(t.values))
	var product fr.Element
	product.SetOne()
	i := 0
	for group, word := range slots {
		t.before[group] = uint16(i)
		for ; word != 0; word &= word - 1 {
			t.values[i].Sub(z, &roots[group<<6|bits.TrailingZeros64(word)])
			products[i] = product
			product.Mul(&product, &t.values[i])
			i++
		}
	}
	product.Inverse(&product)
	for group := len(slots) - 1; group >= 0; group-- {
		for word := slots[group]; word != 0; {
			bit := 63 - bits.LeadingZeros64(word)
			word &^= 1 << bit
			i--
			term := &t.values[i]
			var inverse fr.Element
			inverse.Mul(&product, &products[i])
			product.Mul(&product, term)
			term.Mul(&inverse, &roots[group<<6|bit])
		}
	}
	return t
}
