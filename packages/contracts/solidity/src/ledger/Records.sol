// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice The state of all books after a settlement (protocol.md §3). Amounts are nOPEN.
/// @param number of the settlement; 0 is the empty ledger
/// @param generation how many rollbacks there had been
/// @param previous the previous record
/// @param batchHash of the batch that the settlement follows from
/// @param certificateHash keccak of the DA commitment under which the batch lies
/// @param pagesRoot root of the tree of all book pages
/// @param total sum of all debits of ordinary accounts
/// @param commons what the commons accounts hold: their credits minus their debits
struct Header {
    uint64 number;
    uint64 generation;
    bytes32 previous;
    bytes32 batchHash;
    bytes32 certificateHash;
    bytes32 pagesRoot;
    uint96 total;
    uint96 commons;
}

/// @title Hash and packed form of a record's header
library Records {
    bytes32 private constant TAG = "OL/record/1";
    /// @dev bytes of a packed header: 8 + 8 + 4 · 32 + 12 + 12
    uint256 internal constant PACKED = 168;

    /// @notice The record: H("OL/record/1", all fields as words).
    function hash(Header memory header) internal pure returns (bytes32 record) {
        bytes32 tag = TAG;
        assembly ("memory-safe") {
            // a static struct of value types lies in memory as its ABI encoding
            let at := mload(0x40)
            mstore(at, tag)
            mcopy(add(at, 0x20), header, 0x100)
            record := keccak256(at, 0x120)
        }
    }

    /// @notice The same of a header in calldata: what is hashed are the words as they came, so that fields that do not fit give no record.
    function hashCalldata(Header calldata header) internal pure returns (bytes32 record) {
        bytes32 tag = TAG;
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, tag)
            calldatacopy(add(at, 0x20), header, 0x100)
            record := keccak256(at, 0x120)
        }
    }

    /// @notice Reads the packed header at the start of `data` (at least PACKED bytes).
    function unpack(bytes calldata data) internal pure returns (Header memory header) {
        assembly ("memory-safe") {
            let at := data.offset
            mstore(header, shr(192, calldataload(at)))
            mstore(add(header, 0x20), shr(192, calldataload(add(at, 8))))
            calldatacopy(add(header, 0x40), add(at, 16), 0x80)
            mstore(add(header, 0xc0), shr(160, calldataload(add(at, 144))))
            mstore(add(header, 0xe0), shr(160, calldataload(add(at, 156))))
        }
    }
}
