// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DebitProof} from "../src/disputes/DisputesState.sol";
import {OpenChallenges} from "../src/disputes/OpenChallenges.sol";
import {Header, Records} from "../src/ledger/Records.sol";
import {Draft, LedgerTest} from "./support/LedgerTest.sol";

/// @dev Random lives of a ledger: deposits, settlements, finality, rollbacks, claims, withdrawals, challenges and what comes of them, time. The test contract is its own
/// handler, with ghosts of what must hold whatever happens.
abstract contract LedgerLives is LedgerTest {
    using Records for Header;

    uint32 internal contributors;
    uint32 internal payers;
    uint256 internal creditPage;
    uint256 internal debitPage;

    uint256 internal ghostDeposited;
    uint256 internal ghostClaimed;
    uint256 internal ghostWithdrawn;
    uint64 internal finalNumber;
    mapping(uint256 b => bytes) internal finalPoints;
    mapping(uint256 b => mapping(uint256 slot => uint256)) internal finalAmounts;
    mapping(bytes32 record => bool) internal goneRecords;
    DebitProof[2] internal finalDebits;
    mapping(bytes32 recordAndSubject => bool) internal challenged;
    uint256 internal ghostOpen;
    uint256 internal ghostBonded = PENALTY;

    function setUp() public virtual override {
        super.setUp();
        contributors = registerPage(4, makeAddr("contributor"));
        payers = registerPage(2, payer);
        creditPage = 2 * (contributors / 4096);
        debitPage = 2 * (payers / 4096) + 1;
        bytes4[] memory selectors = new bytes4[](11);
        selectors[0] = this.doDeposit.selector;
        selectors[1] = this.doSettle.selector;
        selectors[2] = this.doFinalize.selector;
        selectors[3] = this.doRollback.selector;
        selectors[4] = this.doClaim.selector;
        selectors[5] = this.doRequestWithdraw.selector;
        selectors[6] = this.doWithdraw.selector;
        selectors[7] = this.doWait.selector;
        selectors[8] = this.doClaimMany.selector;
        selectors[9] = this.doChallenge.selector;
        selectors[10] = this.doDecide.selector;
        targetSelector(FuzzSelector(address(this), selectors));
        targetContract(address(this));
        token.approve(address(disputes), type(uint256).max);
        _noteFinalDebits();
    }

    function doDeposit(uint96 amount, bool second) external {
        amount = uint96(bound(amount, 1, 1e12));
        deposit(payers + (second ? 1 : 0), amount);
        ghostDeposited += amount;
    }

    function doSettle(uint256 amount, uint256 slot, bool second) external virtual {
        (uint96 deposited, uint96 reserved,) = ledger.payerOf(payers + (second ? 1 : 0));
        uint256 spent = amounts[debitPage][second ? 1 : 0];
        if (deposited < spent + reserved + 2) return;
        settleOne(bound(amount, 2, deposited - spent - reserved), bound(slot, 0, 2), second);
    }

    function settleOne(uint256 amount, uint256 slot, bool second) internal {
        uint256 part = amount / 2;
        settle(list(page(creditPage, [slot, slot + 1], [part, amount - part]), page(debitPage, second ? 1 : 0, amount)));
        assertFalse(goneRecords[headHeader.hash()]);
    }

    function doFinalize() external virtual {
        if (headHeader.number > finalNumber) _finalize();
    }

    function _finalize() internal {
        finalizeHead();
        finalNumber = headHeader.number;
        _copy(creditPage, points, amounts, finalPoints, finalAmounts);
        _copy(debitPage, points, amounts, finalPoints, finalAmounts);
        _noteFinalDebits();
    }

    function _noteFinalDebits() private {
        for (uint32 i = 0; i < 2; ++i) {
            finalDebits[i] = debitOf(payers + i);
        }
    }

    function doRollback() external {
        if (headHeader.number <= finalNumber || !mayRollBack()) return;
        vm.prank(guardian);
        ledger.rollbackByGuardian(headers[finalNumber]);
        _goBack();
    }

    function _goBack() private {
        for (uint64 n = finalNumber + 1; n <= headHeader.number; ++n) {
            goneRecords[headers[n].hash()] = true;
        }
        headHeader = headers[finalNumber];
        _copy(creditPage, finalPoints, finalAmounts, points, amounts);
        _copy(debitPage, finalPoints, finalAmounts, points, amounts);
    }

    function doClaim(uint256 slot) external {
        slot = bound(slot, 0, 3);
        (, uint96 claimed) = ledger.accountOf(contributors + uint32(slot));
        if (headHeader.number != finalNumber || amounts[creditPage][slot] <= claimed) return;
        claim(contributors + uint32(slot));
        ghostClaimed += amounts[creditPage][slot] - claimed;
    }

    /// All accounts of the contributors' page at once, whoever has been paid already.
    function doClaimMany() external {
        if (headHeader.number != finalNumber || finalNumber == 0) return;
        uint32[] memory accounts = new uint32[](4);
        uint256 due = 0;
        for (uint32 slot = 0; slot < 4; ++slot) {
            accounts[slot] = contributors + slot;
            (, uint96 claimed) = ledger.accountOf(contributors + slot);
            // what was paid is at most what is final, and nothing is pending here
            due += amounts[creditPage][slot] - claimed;
        }
        claimMany(accounts);
        ghostClaimed += due;
    }

    /// Doubts the head: a payer's debit, or a receipt.
    function doChallenge(bool attribution, uint8 subject) external {
        if (headHeader.number <= finalNumber) return;
        bytes32 key = keccak256(abi.encode(headHeader.hash(), attribution, subject % 2));
        if (challenged[key]) return;
        if (attribution) {
            disputes.challengeAttribution(headHeader, subject % 2);
        } else {
            DebitProof memory now_ = debitOf(payers + subject % 2);
            DebitProof memory before = finalDebits[subject % 2];
            if (now_.debit <= before.debit) return;
            disputes.challengeDebit(headHeader, headers[finalNumber], payers + subject % 2, now_, before);
        }
        challenged[key] = true;
        ++ghostOpen;
    }

    /// Decides the oldest challenge as its state allows: by the voucher or the votes in time, by time, or by what became of the record.
    function doDecide(bool right) external {
        uint64 id = disputes.oldestOpen();
        if (id == 0) return;
        (OpenChallenges.Kind kind,, uint64 openedAt, uint64 number, uint32 subject, uint96 debit, bytes32 record) =
            disputes.challengeOf(id);
        bool debits = kind == OpenChallenges.Kind.Debit;
        bool inTime = block.timestamp < openedAt + ANSWER;
        if (ledger.records(number) != record || (debits && number <= finalNumber)) {
            disputes.dismiss(id);
        } else if (!debits && (number <= finalNumber || !inTime)) {
            disputes.rejectAttribution(id);
        } else if (debits && inTime) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(payerKey, disputes.voucherDigest(subject, debit));
            disputes.answerDebit(id, debit, abi.encodePacked(r, s, v), 0);
            ghostBonded += CHALLENGER_BOND;
        } else if (mayRollBack() && (debits || right)) {
            uint64 generation = headers[number].generation;
            if (debits) {
                disputes.upholdDebit(id, headers[finalNumber]);
            } else {
                disputes.upholdAttribution(
                    id, headers[finalNumber], sign(ledger.vetoDigest(number, generation, record), 0, 2)
                );
            }
            _goBack();
            ghostBonded -= PENALTY;
            if (ghostBonded < PENALTY) {
                disputes.bond(PENALTY);
                ghostBonded += PENALTY;
            }
        } else {
            return;
        }
        --ghostOpen;
    }

    function mayRollBack() internal virtual returns (bool) {
        return true;
    }

    function doRequestWithdraw(uint96 amount, bool second) external {
        uint32 account = payers + (second ? 1 : 0);
        (uint96 deposited, uint96 reserved,) = ledger.payerOf(account);
        if (deposited == 0 || reserved != 0) return;
        vm.prank(payer);
        ledger.requestWithdraw(account, uint96(bound(amount, 1, deposited)));
    }

    function doWithdraw(bool second) external {
        uint32 account = payers + (second ? 1 : 0);
        (, uint96 reserved, uint64 from) = ledger.payerOf(account);
        if (reserved == 0 || block.timestamp < from || headHeader.number != finalNumber) return;
        (bytes memory proof, bytes memory treeBytes) = opening(debitPage, second ? 1 : 0);
        uint256 before = token.balanceOf(payer);
        ledger.withdraw(
            headHeader, 0, account, uint96(amounts[debitPage][second ? 1 : 0]), point(debitPage), proof, treeBytes
        );
        ghostWithdrawn += (token.balanceOf(payer) - before) / 1e9;
    }

    function doWait(uint32 time) external {
        vm.warp(block.timestamp + bound(time, 1, WINDOW));
    }

    function checkEverything() internal view {
        (,,,,,, uint96 total, uint96 deposited) = ledger.state();
        assertEq(token.balanceOf(address(ledger)), (ghostDeposited - ghostClaimed - ghostWithdrawn) * 1e9);
        assertEq(deposited, ghostDeposited - ghostWithdrawn);
        assertLe(total, deposited);
        uint256 credits = 0;
        uint256 debits = 0;
        for (uint256 slot = 0; slot < 4; ++slot) {
            (, uint96 claimed) = ledger.accountOf(contributors + uint32(slot));
            assertLe(claimed, finalAmounts[creditPage][slot]);
            assertGe(amounts[creditPage][slot], finalAmounts[creditPage][slot]);
            credits += amounts[creditPage][slot];
            if (slot < 2) debits += amounts[debitPage][slot];
        }
        assertEq(credits, debits);
        assertEq(total, debits);
        (, uint128 bonded, uint128 unbonding,) = disputes.settlerBond();
        assertEq(bonded, ghostBonded);
        assertEq(token.balanceOf(address(disputes)), bonded + unbonding + ghostOpen * CHALLENGER_BOND);
        assertEq(disputes.oldestOpen() == 0, ghostOpen == 0);
        (uint64 number, bytes32 record) = ledger.head();
        assertEq(number, headHeader.number);
        assertEq(record, headHeader.hash());
        assertFalse(goneRecords[record]);
    }

    function _copy(
        uint256 b,
        mapping(uint256 => bytes) storage pointsFrom,
        mapping(uint256 => mapping(uint256 => uint256)) storage from,
        mapping(uint256 => bytes) storage pointsTo,
        mapping(uint256 => mapping(uint256 => uint256)) storage to
    ) internal {
        pointsTo[b] = pointsFrom[b];
        for (uint256 slot = 0; slot < 4; ++slot) {
            to[b][slot] = from[b][slot];
        }
    }
}

/// @dev Any amounts on any accounts; a real proof takes a tenth of a second here, so the lives are few and short.
contract InvariantsTest is LedgerLives {
    /// forge-config: default.invariant.runs = 3
    /// forge-config: default.invariant.depth = 40
    function invariant_moneyIsConservedAndTheLedgerSolvent() public view {
        checkEverything();
    }
}

/// @dev Many long lives. What a settlement says depends on its number only, at most three are pending, and there are few rollbacks: so
/// the same settlements come again in many lives, and their proofs are kept in cache/proofs once they are made. They are as real as any.
contract LongLivesTest is LedgerLives {
    using Records for Header;

    uint256 private constant PENDING = 3;

    function setUp() public override {
        super.setUp();
        for (uint32 i = 0; i < 2; ++i) {
            deposit(payers + i, 1e9);
            ghostDeposited += 1e9;
        }
    }

    function doSettle(uint256, uint256, bool) external override {
        uint64 number = headHeader.number + 1;
        if (number > finalNumber + PENDING || number > 18) return;
        bool second = number % 2 == 0;
        (uint96 deposited, uint96 reserved,) = ledger.payerOf(payers + (second ? 1 : 0));
        uint256 amount = 1_000 + uint256(number) ** 5 % 999_983;
        if (deposited < amounts[debitPage][second ? 1 : 0] + reserved + amount) return;
        settleOne(amount, number % 3, second);
    }

    function doFinalize() external override {
        if (headHeader.number > finalNumber && headHeader.number % PENDING == 0) _finalize();
    }

    function mayRollBack() internal view override returns (bool) {
        return ledger.generation() < 2;
    }

    function prove(Draft memory d) internal override returns (bytes memory proof) {
        (uint256 z,) = challenges(d);
        (bool known, bytes memory kept) = recall(bytes32(z), 48);
        return known ? kept : keep(bytes32(z), super.prove(d));
    }

    function openSlot(uint256 b, uint256 slot) internal override returns (bytes memory) {
        bytes32 key = keccak256(abi.encode(point(b), slot));
        (bool known, bytes memory kept) = recall(key, 48);
        return known ? kept : keep(key, super.openSlot(b, slot));
    }

    function proveJointly(uint256 b, uint32[] memory accounts, bytes memory items)
        internal
        override
        returns (bytes memory quotient, bytes memory proof)
    {
        bytes32 key = keccak256(abi.encode(headHeader.hash(), items));
        (bool known, bytes memory kept) = recall(key, 176);
        if (!known) {
            (quotient, proof) = super.proveJointly(b, accounts, items);
            kept = keep(key, bytes.concat(quotient, proof));
        }
        (quotient, proof) = (new bytes(128), new bytes(48));
        for (uint256 i = 0; i < 176; ++i) {
            if (i < 128) quotient[i] = kept[i];
            else proof[i - 128] = kept[i];
        }
    }

    /// @dev A file that another worker is just writing is as good as none.
    function recall(bytes32 key, uint256 size) private view returns (bool known, bytes memory kept) {
        string memory path = string.concat("cache/proofs/", vm.toString(key));
        if (!vm.isFile(path)) return (false, kept);
        kept = vm.readFileBinary(path);
        known = kept.length == size;
    }

    function keep(bytes32 key, bytes memory proof) private returns (bytes memory) {
        vm.createDir("cache/proofs", true);
        vm.writeFileBinary(string.concat("cache/proofs/", vm.toString(key)), proof);
        return proof;
    }

    function invariant_moneyIsConservedInLongLives() public view {
        checkEverything();
    }
}
