// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Bls12381} from "./Bls12381.sol";
import {Head, LedgerState} from "./LedgerState.sol";
import {PagesTree} from "./PagesTree.sol";
import {Header, Records} from "./Records.sol";
import {RootsOfUnity} from "./RootsOfUnity.sol";

/// @title Settlements: one per block at most, verified by the chain
/// @notice Every amount is a positive integer, credits equal debits exactly, every account exists, old commitments + these entries = new
/// commitments, in order, once. That the amounts follow from the receipts is not checked here: validators recompute it.
abstract contract Settlements is LedgerState {
    using Records for Header;

    bytes32 private constant TAG = "OL/settle/1";
    /// @dev layout of the calldata, protocol.md §3.1
    uint256 private constant PAGES_AT = 200;
    uint256 private constant PROOF_AT = 206;
    uint256 private constant TOUCHES_AT = 254;
    uint256 private constant TOUCH = 258;
    uint256 private constant MAX_BOOK_PAGES = 8_192;

    /// @dev Memory positions that the steps of `settle` share.
    struct Work {
        uint256 k; // touched book pages
        uint256 touches; // calldata position of the touches
        uint256 entries; // memory position of the entries; before them is room for the evaluator's other input
        uint256 entriesLength;
        uint256 leaves; // k × (b, old page hash, new page hash)
        uint256 pairs; // k × (delta point, word): the word is 1 for a commons page until it becomes the power of rho
    }

    /// @notice `record` is the new head; `amount` was credited and debited (nOPEN). The header's other fields are in the call's data.
    event Settled(
        uint64 indexed number,
        uint64 generation,
        bytes32 record,
        bytes32 batchHash,
        bytes32 certificateHash,
        uint256 amount
    );

    error OnlySettler(address caller);
    /// @notice At most one settlement per block.
    error SecondInBlock();
    /// @notice The previous record is not the head.
    error StaleRecord(uint256 number);
    /// @notice Bytes missing, no page touched, or no commitment.
    error MalformedSettlement();
    /// @notice Touched pages must rise strictly and be below 8,192.
    error PagesNotRising();
    /// @notice The evaluator refused the entries (protocol.md §3.2).
    error InvalidEntries();
    /// @notice Credits and debits differ.
    error Unbalanced(uint256 credits, uint256 debits);
    /// @notice The debits of all payers would exceed their deposits.
    error BeyondDeposits(uint256 total, uint256 deposited);
    /// @notice The commons accounts would give out more than they hold.
    error BeyondCommons();
    /// @notice The old points are not those of the previous record.
    error WrongPagesRoot();
    /// @notice Finality is so far behind that a record would be overwritten that is still needed.
    error FinalityTooFarBehind();

    /// @notice Moves the books by one settlement. Caller: the settler's system address.
    /// @param settlement packed as protocol.md §3.1 says
    function settle(bytes calldata settlement) external {
        Head memory head = _head;
        require(msg.sender == _settler, OnlySettler(msg.sender));
        require(!head.paused, Paused());
        require(block.number > head.lastBlock, SecondInBlock());
        require(settlement.length > TOUCHES_AT, MalformedSettlement());

        Header memory header = Records.unpack(settlement);
        bytes32 previous = header.hash();
        require(header.number == head.number && _records[head.number % RING] == previous, StaleRecord(header.number));
        unchecked {
            require(head.number + 1 - head.finalNumber < RING, FinalityTooFarBehind());
        }

        Work memory work;
        bytes32 seed;
        {
            bytes calldata tree;
            bytes calldata commitment;
            (work, tree, commitment) = _split(settlement);
            header.previous = previous;
            header.batchHash = _batchHash(settlement);
            header.certificateHash = keccak256(commitment);
            header.number = head.number + 1;
            header.generation = head.generation;

            seed = _transcript(work, header);
            _touch(work);
            bytes32 oldRoot;
            bytes32 newRoot;
            (oldRoot, newRoot) = PagesTree.roots(work.leaves, work.k, tree);
            require(oldRoot == header.pagesRoot, WrongPagesRoot());
            header.pagesRoot = newRoot;
        }
        uint256 amount = _verifyEntries(work, header, seed);

        bytes32 record = header.hash();
        _records[header.number % RING] = record;
        _advance(head, header);
        emit Settled(header.number, header.generation, record, header.batchHash, header.certificateHash, amount);
    }

    /// @dev The calldata is known to be longer than its fixed part.
    function _batchHash(bytes calldata settlement) private pure returns (bytes32 batchHash) {
        assembly ("memory-safe") {
            batchHash := calldataload(add(settlement.offset, 168))
        }
    }

    /// @dev The parts of the calldata that have variable length.
    function _split(bytes calldata settlement)
        private
        pure
        returns (Work memory work, bytes calldata tree, bytes calldata commitment)
    {
        uint256 treeAt;
        assembly ("memory-safe") {
            let lengths := calldataload(add(settlement.offset, PAGES_AT)) // u16 k ‖ u32 E
            let k := shr(240, lengths)
            let entriesLength := and(shr(208, lengths), 0xffffffff)
            mstore(work, k)
            mstore(add(work, 0x20), add(settlement.offset, TOUCHES_AT))
            mstore(add(work, 0x60), entriesLength)
            treeAt := add(TOUCHES_AT, add(mul(k, TOUCH), entriesLength))
        }
        uint256 size = PagesTree.length(settlement, treeAt);
        require(work.k != 0 && settlement.length > treeAt + size, MalformedSettlement());
        assembly ("memory-safe") {
            tree.offset := add(settlement.offset, treeAt)
            tree.length := size
            commitment.offset := add(tree.offset, size)
            commitment.length := sub(settlement.length, add(treeAt, size))
        }
    }

    /// @dev The seed of z and rho: everything that the opening must not be free to choose afterwards.
    function _transcript(Work memory work, Header memory header) private view returns (bytes32 seed) {
        uint256 size = work.k * TOUCH + work.entriesLength;
        uint256 touches = work.touches;
        uint256 buffer;
        assembly ("memory-safe") {
            buffer := mload(0x40)
            mstore(0x40, and(add(add(buffer, 0x11f), size), not(0x1f)))
            mstore(buffer, TAG)
            mstore(add(buffer, 0x20), chainid())
            mstore(add(buffer, 0x40), address())
            mstore(add(buffer, 0x60), mload(add(header, 0x40))) // previous
            mstore(add(buffer, 0x80), mload(add(header, 0x60))) // batchHash
            mstore(add(buffer, 0xa0), mload(add(header, 0x80))) // certificateHash
            mstore(add(buffer, 0xc0), mload(work)) // k
            mstore(add(buffer, 0xe0), mload(add(work, 0x60))) // E
            calldatacopy(add(buffer, 0x100), touches, size)
            seed := keccak256(buffer, add(0x100, size))
        }
        work.entries = buffer + 0x100 + work.k * TOUCH;
    }

    /// @dev Per touched page: order, limit of slots, new commitment, both page hashes. The limits go right before the entries.
    function _touch(Work memory work) private view {
        uint256 k = work.k;
        uint256 points;
        assembly ("memory-safe") {
            // 384 bytes to add points in, then the leaves, then the pairs
            points := mload(0x40)
            let leaves := add(points, 0x180)
            let pairs := add(leaves, mul(k, 0x60))
            mstore(add(work, 0x80), leaves)
            mstore(add(work, 0xa0), pairs)
            mstore(0x40, add(pairs, mul(k, 0xa0)))
        }
        uint256 touch = work.touches;
        uint256 leaf = work.leaves;
        uint256 pair = work.pairs;
        uint256 limitAt = work.entries - 2 * k;
        uint256 next = 0; // the least b that may come
        for (uint256 i = 0; i < k; ++i) {
            uint256 b;
            assembly ("memory-safe") {
                b := shr(240, calldataload(touch))
                calldatacopy(points, add(touch, 2), 0x100)
            }
            require(b >= next && b < MAX_BOOK_PAGES, PagesNotRising());
            next = b + 1;
            (uint256 count, bool commons) = _page(b >> 1);
            Bls12381.add(points, points + 0x100);
            assembly ("memory-safe") {
                mstore8(limitAt, shr(8, count))
                mstore8(add(limitAt, 1), count)
                mstore(leaf, b)
                mstore(add(leaf, 0x20), keccak256(points, 0x80))
                mstore(add(leaf, 0x40), keccak256(add(points, 0x100), 0x80))
                mcopy(pair, add(points, 0x80), 0x80)
                mstore(add(pair, 0x80), commons)
            }
            touch += TOUCH;
            leaf += 0x60;
            pair += 0xa0;
            limitAt += 2;
        }
    }

    /// @dev Entries and deltas agree: sums by the evaluator, then one opening of the combined deltas. Moves `header`'s amounts.
    function _verifyEntries(Work memory work, Header memory header, bytes32 seed)
        private
        view
        returns (uint256 credits)
    {
        uint256 z = uint256(seed) % RootsOfUnity.R;
        uint256 rho = uint256(keccak256(abi.encode(seed))) % RootsOfUnity.R;
        uint256 y;
        uint256 sums = _evaluate(work, z, rho);
        assembly ("memory-safe") {
            y := mload(sums)
        }
        credits = _balance(work, header, sums + 0x20, rho);
        _open(work, z, y);
    }

    /// @dev Calls the evaluator; returns the memory position of y and the sums.
    function _evaluate(Work memory work, uint256 z, uint256 rho) private view returns (uint256 output) {
        address evaluator = _evaluator;
        uint256 k = work.k;
        uint256 head = 66 + 2 * k;
        uint256 input = work.entries - head;
        uint256 inputLength = head + work.entriesLength;
        uint256 outputLength = 32 * (k + 1);
        bool ok;
        assembly ("memory-safe") {
            mstore(input, z)
            mstore(add(input, 0x20), rho)
            mstore8(add(input, 0x40), shr(8, k))
            mstore8(add(input, 0x41), k)
            output := mload(0x40)
            mstore(0x40, add(output, outputLength))
            ok := staticcall(gas(), evaluator, input, inputLength, output, outputLength)
            ok := and(ok, eq(returndatasize(), outputLength))
        }
        require(ok, InvalidEntries());
    }

    /// @dev Conservation and caps by integers; writes the powers of rho beside the deltas on the way.
    function _balance(Work memory work, Header memory header, uint256 sums, uint256 rho)
        private
        view
        returns (uint256 credits)
    {
        uint256 debits = 0;
        uint256 total = header.total;
        uint256 commonsIn = header.commons;
        uint256 commonsOut = 0;
        uint256 power = 1;
        uint256 touch = work.touches; // the leaves are used up by now
        uint256 pair = work.pairs;
        for (uint256 i = 0; i < work.k; ++i) {
            uint256 b;
            uint256 sum;
            bool commons;
            assembly ("memory-safe") {
                b := shr(240, calldataload(touch))
                sum := mload(sums)
                commons := mload(add(pair, 0x80))
                mstore(add(pair, 0x80), power)
            }
            power = mulmod(power, rho, RootsOfUnity.R);
            // sums are below 2^76 each, of at most 2^13 pages
            unchecked {
                if (b & 1 == 0) {
                    credits += sum;
                    if (commons) commonsIn += sum;
                } else {
                    debits += sum;
                    if (commons) commonsOut += sum;
                    else total += sum;
                }
                touch += TOUCH;
                sums += 0x20;
                pair += 0xa0;
            }
        }
        require(credits == debits, Unbalanced(credits, debits));
        require(total <= _deposited, BeyondDeposits(total, _deposited));
        require(commonsOut <= commonsIn, BeyondCommons());
        // total is at most the deposits; what the commons hold is at most what payers paid
        header.total = uint96(total);
        header.commons = SafeCast.toUint96(commonsIn - commonsOut);
    }

    /// @dev A = delta_0 + Σ_{i≥1} rho^i · delta_i opens at z to y. The MSM checks the subgroup of its points, the point evaluation that
    /// of A and hence of delta_0.
    function _open(Work memory work, uint256 z, uint256 y) private view {
        uint256 k = work.k;
        uint256 pairs = work.pairs;
        uint256 combination = pairs;
        if (k > 1) {
            combination = work.leaves - 0x180;
            Bls12381.msm(pairs + 0xa0, k - 1, combination + 0x80);
            assembly ("memory-safe") {
                mcopy(combination, pairs, 0x80)
            }
            Bls12381.add(combination, combination + 0x100);
            combination += 0x100;
        }
        Bls12381.verifyOpening(combination, z, y, work.touches - (TOUCHES_AT - PROOF_AT));
    }

    /// @dev Writes the new head, and the place of the last record of an epoch that has ended.
    function _advance(Head memory head, Header memory header) private {
        uint32 epoch = uint32(block.timestamp / _epochSeconds);
        if (epoch != head.lastEpoch) {
            _epochs[head.lastEpoch % EPOCH_RING] =
                uint256(head.lastEpoch) << 128 | uint256(head.generation) << 64 | head.number;
            head.lastEpoch = epoch;
        }
        head.number = uint40(header.number);
        head.lastBlock = uint40(block.number);
        head.total = uint64(header.total);
        _head = head;
    }
}
