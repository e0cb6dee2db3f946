// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DebitProof} from "../src/disputes/DisputesState.sol";
import {SettlerBond} from "../src/disputes/SettlerBond.sol";
import {Finality} from "../src/ledger/Finality.sol";
import {Header} from "../src/ledger/Records.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

contract SettlerBondTest is LedgerTest {
    uint32 internal contributors;
    uint32 internal account;

    function setUp() public override {
        super.setUp();
        contributors = registerPage(4, makeAddr("contributor"));
        account = registerPage(1, payer);
    }

    function pay(uint256 amount) internal {
        settle(list(page(2 * (contributors / 4096), 3, amount), page(2 * (account / 4096) + 1, 0, amount)));
    }

    function test_theSponsorTakesBackWhatIsNotNeededAfterTheGraceTime() public {
        vm.expectRevert(abi.encodeWithSelector(SettlerBond.OnlySponsor.selector, address(this)));
        disputes.unbond(1);
        vm.startPrank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(SettlerBond.BeyondBond.selector, PENALTY + 1, PENALTY));
        disputes.unbond(PENALTY + 1);
        vm.expectRevert(SettlerBond.ZeroAmount.selector);
        disputes.unbond(0);
        disputes.unbond(300e18);
        vm.expectPartialRevert(SettlerBond.NothingReleased.selector);
        disputes.withdrawBond();
        vm.warp(block.timestamp + 1 days);
        // more that unbonds starts the time anew
        disputes.unbond(100e18);
        vm.warp(block.timestamp + GRACE - 1);
        vm.expectRevert(abi.encodeWithSelector(SettlerBond.NothingReleased.selector, block.timestamp + 1));
        disputes.withdrawBond();
        vm.warp(block.timestamp + 1);
        disputes.withdrawBond();
        assertEq(token.balanceOf(sponsor), 400e18);
        vm.expectPartialRevert(SettlerBond.NothingReleased.selector);
        disputes.withdrawBond();
        vm.stopPrank();
        (, uint128 bonded, uint128 unbonding,) = disputes.settlerBond();
        assertEq(bonded, 600e18);
        assertEq(unbonding, 0);
    }

    function test_anybodyAddsAndTheSponsorHandsOver() public {
        vm.expectRevert(SettlerBond.ZeroAmount.selector);
        disputes.bond(0);
        vm.prank(sponsor);
        vm.expectRevert(SettlerBond.ZeroSponsor.selector);
        disputes.changeSponsor(address(0));
        vm.expectRevert(abi.encodeWithSelector(SettlerBond.OnlySponsor.selector, address(this)));
        disputes.changeSponsor(address(this));
        vm.prank(sponsor);
        disputes.changeSponsor(address(this));
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(SettlerBond.OnlySponsor.selector, sponsor));
        disputes.withdrawBond();
        disputes.unbond(1);
    }

    function test_withoutABondNothingIsFinalByTime() public {
        deposit(account, 100);
        pay(10);
        uint32 epoch = uint32(block.timestamp / EPOCH);
        vm.warp((uint256(epoch) + 1) * EPOCH + WINDOW);
        vm.prank(sponsor);
        disputes.unbond(1);
        vm.expectRevert(Finality.DisputesOpen.selector);
        ledger.finalizeByTime(headHeader, epoch);
        token.approve(address(disputes), 1);
        disputes.bond(1);
        ledger.finalizeByTime(headHeader, epoch);
        assertEq(ledger.finalNumber(), 1);
    }

    /// The sponsor's flight: what unbonds is still at risk.
    function test_whatUnbondsIsStillAtRisk() public {
        deposit(account, 100);
        vm.prank(sponsor);
        disputes.unbond(PENALTY - 100e18);
        Header memory genesis = headHeader;
        DebitProof memory before = debitOf(account);
        uint32 other = registerPage(1, payer);
        deposit(other, 1_000);
        pay(101); // beyond the account's own deposit
        disputes.challengeOverdraft(headHeader, genesis, account, debitOf(account), before);
        (, uint128 bonded, uint128 unbonding,) = disputes.settlerBond();
        assertEq(bonded, 0);
        assertEq(unbonding, 0);
    }

    /// With less than the penalty in it, all of the bond is taken and half of that is paid.
    function test_aShortBondIsTakenAsAWhole() public {
        deposit(account, 100);
        vm.startPrank(sponsor);
        disputes.unbond(PENALTY - 7);
        vm.warp(block.timestamp + GRACE);
        disputes.withdrawBond();
        vm.stopPrank();
        Header memory genesis = headHeader;
        DebitProof memory before = debitOf(account);
        uint32 other = registerPage(1, payer);
        deposit(other, 1_000);
        pay(101);
        uint256 mine = token.balanceOf(address(this));
        uint256 shared = token.balanceOf(address(validators));
        disputes.challengeOverdraft(headHeader, genesis, account, debitOf(account), before);
        assertEq(token.balanceOf(address(this)) - mine, 3);
        assertEq(token.balanceOf(address(validators)) - shared, 4);
        assertEq(token.balanceOf(address(disputes)), 0);
        assertEq(ledger.generation(), 1);
    }

    function test_onlyTheDisputesRollBack() public {
        deposit(account, 100);
        Header memory genesis = headHeader;
        pay(10);
        address[4] memory others = [address(this), governance, guardian, settler];
        for (uint256 i = 0; i < 4; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Finality.OnlyDisputes.selector, others[i]));
            ledger.rollbackByDisputes(genesis);
        }
        vm.prank(address(disputes));
        ledger.rollbackByDisputes(genesis);
    }
}
