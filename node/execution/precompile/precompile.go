// Package precompile gives op-geth the ledger's evaluator at a fixed address. Importing it is enough: an unmodified op-geth with one more blank
// import runs it.
package precompile

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/openledger/node/execution/evaluator"
)

// Address of the ledger precompile (docs/protocol.md §1).
var Address = common.HexToAddress("0x0000000000000000000000000000000000000a11")

type contract struct{}

func (contract) Name() string                     { return "OPENLEDGER_EVALUATE" }
func (contract) RequiredGas(input []byte) uint64  { return evaluator.RequiredGas(input) }
func (contract) Run(input []byte) ([]byte, error) { return evaluator.Evaluate(input) }

// register puts the precompile into a fork's set. The set has two halves, and a node that has only the map charges a call as one of a cold
// account (2,600 instead of 100 gas): the two would fork.
func register(contracts vm.PrecompiledContracts, addresses *[]common.Address) {
	if _, taken := contracts[Address]; taken {
		panic("openledger: " + Address.Hex() + " is taken by another precompile")
	}
	contracts[Address] = contract{}
	*addresses = append(*addresses, Address)
}

// The OP Stack's forks from Fjord on. L1's own forks stay as they are: the same program runs L1 on a devnet, and an L1 has no such precompile.
func init() {
	register(vm.PrecompiledContractsFjord, &vm.PrecompiledAddressesFjord)
	register(vm.PrecompiledContractsGranite, &vm.PrecompiledAddressesGranite)
	register(vm.PrecompiledContractsIsthmus, &vm.PrecompiledAddressesIsthmus)
	register(vm.PrecompiledContractsJovian, &vm.PrecompiledAddressesJovian)
}
