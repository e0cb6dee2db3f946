// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Bls12381} from "./Bls12381.sol";
import {PagesTree} from "./PagesTree.sol";
import {RootsOfUnity} from "./RootsOfUnity.sol";

/// @title Proof of one account's cumulative amount in a record
library AccountProofs {
    /// @notice The point or the tree proof is not that of the record.
    error WrongPage();

    uint256 private constant PAGE_SIZE = 4_096;

    /// @notice Reverts unless `value` is the account's cumulative amount in `book` (0 credits, 1 debits) under `pagesRoot`.
    /// @param point commitment of book page 2 · (account / 4096) + book, 128 bytes as in EIP-2537
    /// @param proof 48-byte KZG proof of `value` at the root of unity of the account's slot
    /// @param tree compact tree proof of that one book page (protocol.md §3.3)
    function verify(
        bytes32 pagesRoot,
        uint256 account,
        uint256 book,
        uint256 value,
        bytes calldata point,
        bytes calldata proof,
        bytes calldata tree
    ) internal view {
        require(point.length == 128 && proof.length == 48, WrongPage());
        uint256 position;
        uint256 proofAt;
        bytes32 pageHash;
        assembly ("memory-safe") {
            position := mload(0x40)
            mstore(0x40, add(position, 0x80))
            calldatacopy(position, point.offset, 0x80)
            pageHash := keccak256(position, 0x80)
            proofAt := proof.offset
        }
        // the page's number, then that of its book
        // forge-lint: disable-next-line(divide-before-multiply)
        require(PagesTree.root((account / PAGE_SIZE) * 2 + book, pageHash, tree) == pagesRoot, WrongPage());
        Bls12381.verifyOpening(position, RootsOfUnity.ofSlot(account % PAGE_SIZE), value, proofAt);
    }
}
