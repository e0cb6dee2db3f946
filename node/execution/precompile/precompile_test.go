package precompile_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"

	"github.com/openledger/node/execution/precompile"
)

// rules of an OP Stack chain at a fork.
func rules(granite, isthmus, jovian bool) params.Rules {
	return params.Rules{
		IsMerge: true, IsShanghai: true, IsCancun: true, IsPrague: isthmus,
		IsOptimismBedrock: true, IsOptimismFjord: true, IsOptimismGranite: granite, IsOptimismIsthmus: isthmus, IsOptimismJovian: jovian,
	}
}

// A node that has the precompile in only one of the two places charges other gas, and forks.
func TestStandsInMapAndListOfEachFork(t *testing.T) {
	for name, fork := range map[string]params.Rules{
		"Fjord": rules(false, false, false), "Granite": rules(true, false, false),
		"Isthmus": rules(true, true, false), "Jovian": rules(true, true, true),
	} {
		if _, known := vm.ActivePrecompiledContracts(fork)[precompile.Address]; !known {
			t.Errorf("%s: not in the map", name)
		}
		listed := 0
		for _, address := range vm.ActivePrecompiles(fork) {
			if address == precompile.Address {
				listed++
			}
		}
		if listed != 1 {
			t.Errorf("%s: %d times in the list", name, listed)
		}
	}
}

func TestL1HasNone(t *testing.T) {
	l1 := params.Rules{IsMerge: true, IsShanghai: true, IsCancun: true, IsPrague: true}
	if _, known := vm.ActivePrecompiledContracts(l1)[precompile.Address]; known || slices.Contains(vm.ActivePrecompiles(l1), precompile.Address) {
		t.Fatal("L1 has the ledger precompile")
	}
}

// The way that the EVM goes: gas first, then the result; a failure takes all the gas.
func TestRunsAsTheEVMRunsIt(t *testing.T) {
	text, err := os.ReadFile("../../../packages/ledger/vectors/evaluator.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Vectors []struct {
			Name   string
			Input  hexutil.Bytes
			Output *hexutil.Bytes
		}
	}
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	contract := vm.PrecompiledContractsIsthmus[precompile.Address]
	const supplied = 1_000_000
	for _, vector := range file.Vectors {
		output, left, err := vm.RunPrecompiledContract(nil, contract, precompile.Address, vector.Input, supplied, nil)
		if vector.Output == nil {
			if err == nil {
				t.Errorf("%s: expected a failure", vector.Name)
			}
			continue
		}
		if err != nil || !slices.Equal(output, *vector.Output) || left != supplied-contract.RequiredGas(vector.Input) {
			t.Errorf("%s: got %x, %d gas left, %v", vector.Name, output, left, err)
		}
	}
	if _, _, err := vm.RunPrecompiledContract(nil, contract, precompile.Address, []byte{0}, 599, nil); err != vm.ErrOutOfGas {
		t.Fatalf("expected out of gas, got %v", err)
	}
}
