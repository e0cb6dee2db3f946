package main

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"

	"github.com/openledger/node/execution/precompile"
)

const specification = `{
 "timestamp": 1700000000, "l1ChainId": 900, "l2ChainId": 901, "l2BlockTime": 2, "gasLimit": 60000000,
 "dataAvailability": "alt-da", "precompile": true,
 "batcher": "0x00000000000000000000000000000000000000b1", "owner": "0x00000000000000000000000000000000000000b2",
 "batchInbox": "0x00000000000000000000000000000000000000b3", "portal": "0x00000000000000000000000000000000000000b4",
 "systemConfig": "0x00000000000000000000000000000000000000b5",
 "l1Alloc": {"0x00000000000000000000000000000000000000c1": {"balance": "0x7"}},
 "l2Alloc": {"0x0000000000000000000000000000000000c0ffee": {"balance": "0x8", "code": "0x00", "storage": {"0x01": "0x02"}}}
}`

func read[T any](t *testing.T, folder, name string) *T {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	value := new(T)
	if err := json.Unmarshal(text, value); err != nil {
		t.Fatal(err)
	}
	return value
}

func TestWritesAChain(t *testing.T) {
	folder := t.TempDir()
	var output bytes.Buffer
	if err := run(strings.NewReader(specification), &output, []string{folder}); err != nil {
		t.Fatal(err)
	}
	l1, l2 := read[core.Genesis](t, folder, "l1-genesis.json"), read[core.Genesis](t, folder, "l2-genesis.json")
	config := read[rollup.Config](t, folder, "rollup.json")
	if config.Genesis.L1.Hash != hashOf(l1) || config.Genesis.L2.Hash != hashOf(l2) {
		t.Fatal("rollup.json names other first blocks than the genesis files make")
	}
	if !config.IsIsthmus(config.Genesis.L2Time) || config.IsJovian(config.Genesis.L2Time) || config.AltDAConfig == nil {
		t.Fatal("expected Isthmus with alt-DA")
	}
	if balance := l1.Alloc[common.HexToAddress("0xc1")].Balance; balance.Cmp(big.NewInt(7)) != 0 {
		t.Fatalf("L1 balance %d", balance)
	}
	if len(l2.Alloc) < 2000 || len(l2.Alloc[precompile.Address].Code) != 1 || len(l2.Alloc[common.HexToAddress("0xc0ffee")].Storage) != 1 {
		t.Fatal("accounts of L2 are missing")
	}
	if !strings.Contains(output.String(), hashOf(l2).Hex()) {
		t.Fatalf("expected the hashes, got %s", output.String())
	}
}

func TestRefuses(t *testing.T) {
	for name, change := range map[string][2]string{
		"the same chain id twice":      {`"l1ChainId": 900`, `"l1ChainId": 901`},
		"a field that nobody knows":    {`"gasLimit"`, `"gasLimits"`},
		"an unknown kind of DA":        {`alt-da`, `celestia`},
		"no batcher":                   {`0x00000000000000000000000000000000000000b1`, `0x0000000000000000000000000000000000000000`},
		"no timestamp":                 {`1700000000`, `0`},
		"code over an own predeploy":   {`0x0000000000000000000000000000000000c0ffee`, `0x4200000000000000000000000000000000000015`},
		"something other than JSON":    {`{`, `<`},
		"an address of another length": {`000000b2"`, `b2"`},
	} {
		folder := filepath.Join(t.TempDir(), "chain")
		err := run(strings.NewReader(strings.Replace(specification, change[0], change[1], 1)), new(bytes.Buffer), []string{folder})
		if err == nil {
			t.Errorf("%s: expected an error", name)
		}
		if _, missing := os.Stat(folder); !os.IsNotExist(missing) {
			t.Errorf("%s: something was written", name)
		}
	}
}
