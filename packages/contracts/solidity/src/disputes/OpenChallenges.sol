// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Header} from "../ledger/Records.sol";
import {SettlerBond} from "./SettlerBond.sol";

/// @title Challenges that wait for an answer or for votes, in the order of their opening
/// @notice A record is not final by time while a challenge from within its window is open. One that is opened later delays nothing, and
/// each is decided after `answerSeconds`, so that no number of challenges delays finality by more than that.
abstract contract OpenChallenges is SettlerBond {
    using SafeERC20 for IERC20;

    enum Kind {
        None,
        Debit,
        Attribution
    }

    struct Challenge {
        Kind kind;
        address challenger;
        uint40 openedAt;
        /// of the record
        uint40 number;
        uint24 generation;
        /// the account, or the receipt's index in the batch
        uint32 subject;
        /// the account's debit in the record, nOPEN
        uint96 debit;
        /// neighbours in the list of open challenges, 0 at its ends
        uint48 previous;
        uint48 next;
        bytes32 record;
    }

    mapping(uint256 id => Challenge) private _challenges;
    /// @dev what has been challenged once, whatever came of it
    mapping(bytes32 kindRecordAndSubject => bool) private _known;
    uint48 private _lastId;
    uint48 private _oldest;
    uint48 private _newest;

    event ChallengeUpheld(uint64 indexed id, address indexed challenger, uint256 reward);
    event ChallengeDismissed(uint64 indexed id);

    error NoSuchChallenge(uint64 id);
    /// @notice The same has been challenged before.
    error ChallengedBefore();
    error DeadlinePassed(uint256 deadline);
    error DeadlineNotReached(uint256 deadline);
    /// @notice The record is still there to be decided about.
    error StillUndecided(uint64 id);

    /// @notice Closes a challenge whose record was taken back for another reason, or a challenge of a debit whose record has become
    /// final; the challenger gets the bond back. Vetoes of a record that is gone may still be brought until the deadline, so that until
    /// then only the challenger may close a challenge of attribution.
    function dismiss(uint64 id) external nonReentrant {
        Challenge memory challenge = _requireOpen(id, Kind.None);
        bool gone = _ledger.records(challenge.number) != challenge.record;
        if (challenge.kind == Kind.Debit) {
            require(gone || challenge.number <= _ledger.finalNumber(), StillUndecided(id));
        } else {
            require(
                gone && (msg.sender == challenge.challenger || block.timestamp >= _deadline(challenge)),
                StillUndecided(id)
            );
        }
        _close(id, challenge);
        emit ChallengeDismissed(id);
        _token.safeTransfer(challenge.challenger, _challengerBond);
    }

    /// @notice Whether a record whose challenge window ended at `until` may be final by time: nothing that was challenged within the
    /// window is undecided, and there is a bond that a challenger could have won.
    function permitsFinality(uint256 until) external view returns (bool) {
        return _bonded >= _penalty && (_oldest == 0 || _challenges[_oldest].openedAt >= until);
    }

    /// @notice An open challenge; kind None: closed, or never opened.
    function challengeOf(uint64 id)
        external
        view
        returns (
            Kind kind,
            address challenger,
            uint64 openedAt,
            uint64 number,
            uint32 subject,
            uint96 debit,
            bytes32 record
        )
    {
        Challenge memory c = _challenges[id];
        return (c.kind, c.challenger, c.openedAt, c.number, c.subject, c.debit, c.record);
    }

    /// @notice The challenge that has been open for longest; 0: none is open.
    function oldestOpen() external view returns (uint64) {
        return _oldest;
    }

    /// @notice The open challenge that was opened next after an open one; 0: none.
    function nextOpen(uint64 id) external view returns (uint64) {
        return _challenges[id].next;
    }

    /// @dev Notes a challenge of the caller and takes its bond.
    function _open(Kind kind, Header calldata header, bytes32 record, uint32 subject, uint96 debit)
        internal
        returns (uint64 id, uint256 deadline)
    {
        bytes32 key = keccak256(abi.encode(kind, record, subject));
        require(!_known[key], ChallengedBefore());
        _known[key] = true;
        id = ++_lastId;
        uint48 previous = _newest;
        Challenge memory challenge = Challenge({
            kind: kind,
            challenger: msg.sender,
            openedAt: uint40(block.timestamp),
            number: uint40(header.number),
            generation: uint24(header.generation),
            subject: subject,
            debit: debit,
            previous: previous,
            next: 0,
            record: record
        });
        _challenges[id] = challenge;
        if (previous == 0) _oldest = uint48(id);
        else _challenges[previous].next = uint48(id);
        _newest = uint48(id);
        deadline = _deadline(challenge);
        _token.safeTransferFrom(msg.sender, address(this), _challengerBond);
    }

    /// @dev An open challenge of that kind, or of any (None).
    function _requireOpen(uint64 id, Kind kind) internal view returns (Challenge memory challenge) {
        challenge = _challenges[id];
        require(challenge.kind != Kind.None && (kind == Kind.None || challenge.kind == kind), NoSuchChallenge(id));
    }

    function _deadline(Challenge memory challenge) internal view returns (uint256) {
        return challenge.openedAt + _answerSeconds;
    }

    /// @dev Takes a challenge off the list. Its bond is the caller's to give to whom it belongs.
    function _close(uint64 id, Challenge memory challenge) internal {
        if (challenge.previous == 0) _oldest = challenge.next;
        else _challenges[challenge.previous].next = challenge.next;
        if (challenge.next == 0) _newest = challenge.previous;
        else _challenges[challenge.next].previous = challenge.previous;
        delete _challenges[id];
    }

    /// @dev Closes a challenge that was right: the head goes back unless that has happened, the challenger gets bond and reward.
    function _uphold(uint64 id, Challenge memory challenge, Header calldata last) internal {
        _close(id, challenge);
        if (_ledger.records(challenge.number) == challenge.record) {
            // what is pending beside a final record is not what was challenged
            require(challenge.number > _ledger.finalNumber(), NotPending(challenge.number));
            _ledger.rollbackByDisputes(last);
        }
        uint256 reward = _penalise(challenge.generation, challenge.challenger);
        emit ChallengeUpheld(id, challenge.challenger, reward);
        _token.safeTransfer(challenge.challenger, _challengerBond);
    }
}
