// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Head} from "./LedgerState.sol";
import {Header, Records} from "./Records.sol";
import {Roles} from "./Roles.sol";

/// @title Which records pay, and the way back from a wrong one
/// @notice A record is final when validators with at least 2/3 of the stake have attested it, or when it is the last of an epoch that
/// ended a challenge window ago. A veto by more than 1/3 of the stake or by the guardian, or an upheld challenge, takes the head back to the
/// last final record: O(1), because a record is a snapshot of all books. Final records are never touched.
abstract contract Finality is Roles {
    using Records for Header;

    bytes32 private constant ATTESTATION_TYPEHASH =
        keccak256("Attestation(uint64 number,uint64 generation,bytes32 record)");
    bytes32 private constant VETO_TYPEHASH = keccak256("Veto(uint64 number,uint64 generation,bytes32 record)");

    event Finalized(uint64 indexed number, bytes32 record);
    event RolledBack(uint64 indexed toNumber, uint64 generation);

    /// @notice The record is final already.
    error AlreadyFinal(uint256 number);
    error NotEnoughStake(uint256 signed, uint256 total);
    /// @notice The record is not the last one of that epoch.
    error NotLastOfEpoch(uint256 number, uint256 epoch);
    error WindowOpen(uint256 until);
    /// @notice A challenge of before the window's end is open, or the settler has no bond that a challenger could win.
    error DisputesOpen();
    error OnlyDisputes(address caller);

    /// @notice Makes a record final by attestations of at least 2/3 of the stake.
    /// @param signatures of `Attestation(number, generation, record)`, 65 bytes each, signers strictly rising by address
    function finalize(Header calldata header, bytes calldata signatures) external whenNotPaused {
        bytes32 record = _requirePending(header);
        bytes32 digest = attestationDigest(header.number, header.generation, record);
        (uint256 signed, uint256 total) = _validators.weigh(digest, signatures);
        require(total != 0 && signed * 3 >= total * 2, NotEnoughStake(signed, total));
        _finalize(header.number, record);
    }

    /// @notice Makes the last record of an epoch final whose challenge window has passed without a challenge that is still open.
    function finalizeByTime(Header calldata header, uint32 epoch) external whenNotPaused {
        bytes32 record = _requirePending(header);
        Head memory head = _head;
        uint256 last = head.lastEpoch == epoch
            ? uint256(epoch) << 128 | uint256(head.generation) << 64 | head.number
            : _epochs[epoch % EPOCH_RING];
        // the generation, too: an epoch's entry of before a rollback names a record that is gone
        require(
            last == uint256(epoch) << 128 | uint256(header.generation) << 64 | header.number,
            NotLastOfEpoch(header.number, epoch)
        );
        uint256 until = (uint256(epoch) + 1) * _epochSeconds + _challengeWindow;
        require(block.timestamp >= until, WindowOpen(until));
        require(_disputes.permitsFinality(until), DisputesOpen());
        _finalize(header.number, record);
    }

    /// @notice Takes the head back to the last final record by vetoes of more than 1/3 of the stake.
    /// @param wrong a record that is not final
    /// @param last the last final record
    /// @param signatures of `Veto(number, generation, record)` for `wrong`, as in `finalize`
    function rollback(Header calldata wrong, Header calldata last, bytes calldata signatures) external {
        bytes32 record = _requirePending(wrong);
        bytes32 digest = vetoDigest(wrong.number, wrong.generation, record);
        (uint256 signed, uint256 total) = _validators.weigh(digest, signatures);
        require(total != 0 && signed * 3 > total, NotEnoughStake(signed, total));
        _rollback(last);
    }

    /// @notice The guardian's veto: the same without signatures. It can only take back what is not final.
    function rollbackByGuardian(Header calldata last) external {
        require(msg.sender == _guardian, OnlyGuardian(msg.sender));
        _rollback(last);
    }

    /// @notice A challenge that was upheld: the same once more. It can only take back what is not final.
    function rollbackByDisputes(Header calldata last) external {
        require(msg.sender == address(_disputes), OnlyDisputes(msg.sender));
        _rollback(last);
    }

    /// @notice What a validator signs to attest a record.
    function attestationDigest(uint64 number, uint64 generation, bytes32 record) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ATTESTATION_TYPEHASH, number, generation, record)));
    }

    /// @notice What a validator signs to veto a record.
    function vetoDigest(uint64 number, uint64 generation, bytes32 record) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(VETO_TYPEHASH, number, generation, record)));
    }

    /// @dev Back to `last`, which must be the last final record. The generation makes every later record a new one.
    function _rollback(Header calldata last) internal {
        _requireRecord(last);
        Head memory head = _head;
        require(last.number == head.finalNumber, NotFinal(last.number));
        require(head.number > head.finalNumber, AlreadyFinal(head.number));
        head.number = head.finalNumber;
        head.generation += 1;
        head.total = uint64(last.total);
        _head = head;
        emit RolledBack(head.number, head.generation);
    }

    function _requirePending(Header calldata header) internal view returns (bytes32 record) {
        record = _requireRecord(header);
        require(header.number > _head.finalNumber, AlreadyFinal(header.number));
    }

    function _finalize(uint64 number, bytes32 record) private {
        _head.finalNumber = uint40(number);
        emit Finalized(number, record);
    }
}
