// Command genesis writes l1-genesis.json, l2-genesis.json and rollup.json of a chain of its own, offline. Which chain, says a JSON document on
// standard input (see Specification). The last line on standard output is a JSON object with the hashes of both first blocks.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
)

func main() {
	if err := run(os.Stdin, os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "genesis:", err)
		os.Exit(1)
	}
}

func run(input io.Reader, output io.Writer, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("expected one argument, the folder to write to, got %d", len(args))
	}
	specification, err := readSpecification(input)
	if err != nil {
		return err
	}
	l1 := l1Genesis(specification)
	l2, err := l2Genesis(specification)
	if err != nil {
		return err
	}
	rollup, err := rollupConfig(specification, l1, l2)
	if err != nil {
		return err
	}
	folder := args[0]
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for name, value := range map[string]any{"l1-genesis.json": l1, "l2-genesis.json": l2, "rollup.json": rollup} {
		text, err := json.MarshalIndent(value, "", " ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, name), text, 0o644); err != nil {
			return err
		}
	}
	return json.NewEncoder(output).Encode(map[string]common.Hash{"l1": hashOf(l1), "l2": hashOf(l2)})
}

func hashOf(genesis *core.Genesis) common.Hash { return genesis.ToBlock().Hash() }
