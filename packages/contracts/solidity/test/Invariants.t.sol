// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header, Records} from "../src/ledger/Records.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

/// @dev Random lives of a ledger: deposits, settlements, finality, rollbacks, claims, withdrawals, time. The test contract is its own
/// handler, with ghosts of what must hold whatever happens.
contract InvariantsTest is LedgerTest {
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

    function setUp() public override {
        super.setUp();
        contributors = registerPage(4, makeAddr("contributor"));
        payers = registerPage(2, payer);
        creditPage = 2 * (contributors / 4096);
        debitPage = 2 * (payers / 4096) + 1;
        bytes4[] memory selectors = new bytes4[](8);
        selectors[0] = this.doDeposit.selector;
        selectors[1] = this.doSettle.selector;
        selectors[2] = this.doFinalize.selector;
        selectors[3] = this.doRollback.selector;
        selectors[4] = this.doClaim.selector;
        selectors[5] = this.doRequestWithdraw.selector;
        selectors[6] = this.doWithdraw.selector;
        selectors[7] = this.doWait.selector;
        targetSelector(FuzzSelector(address(this), selectors));
        targetContract(address(this));
    }

    function doDeposit(uint96 amount, bool second) external {
        amount = uint96(bound(amount, 1, 1e12));
        deposit(payers + (second ? 1 : 0), amount);
        ghostDeposited += amount;
    }

    function doSettle(uint256 amount, uint256 slot, bool second) external {
        (uint96 deposited, uint96 reserved,) = ledger.payerOf(payers + (second ? 1 : 0));
        uint256 spent = amounts[debitPage][second ? 1 : 0];
        if (deposited < spent + reserved + 2) return;
        amount = bound(amount, 2, deposited - spent - reserved);
        slot = bound(slot, 0, 2);
        uint256 part = amount / 2;
        settle(list(page(creditPage, [slot, slot + 1], [part, amount - part]), page(debitPage, second ? 1 : 0, amount)));
        assertFalse(goneRecords[headHeader.hash()]);
    }

    function doFinalize() external {
        if (headHeader.number <= finalNumber) return;
        finalizeHead();
        finalNumber = headHeader.number;
        _copy(creditPage, points, amounts, finalPoints, finalAmounts);
        _copy(debitPage, points, amounts, finalPoints, finalAmounts);
    }

    function doRollback() external {
        if (headHeader.number <= finalNumber) return;
        for (uint64 n = finalNumber + 1; n <= headHeader.number; ++n) {
            goneRecords[headers[n].hash()] = true;
        }
        headHeader = headers[finalNumber];
        vm.prank(guardian);
        ledger.rollbackByGuardian(headHeader);
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

    /// forge-config: default.invariant.runs = 3
    /// forge-config: default.invariant.depth = 40
    function invariant_moneyIsConservedAndTheLedgerSolvent() public view {
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
    ) private {
        pointsTo[b] = pointsFrom[b];
        for (uint256 slot = 0; slot < 4; ++slot) {
            to[b][slot] = from[b][slot];
        }
    }
}
