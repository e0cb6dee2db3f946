// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Roles} from "../src/ledger/Roles.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

contract RolesTest is LedgerTest {
    address private next = makeAddr("next");

    function test_onlyGovernanceProposesAndNobodyIsNoHolder() public {
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(Roles.OnlyGovernance.selector, guardian));
        ledger.proposeRole(Roles.Role.Guardian, next);
        vm.startPrank(governance);
        vm.expectRevert(Roles.ZeroAddress.selector);
        ledger.proposeRole(Roles.Role.Guardian, address(0));
        uint64 activeFrom = uint64(block.timestamp + ROLE_DELAY);
        vm.expectEmit(address(ledger));
        emit Roles.RoleProposed(Roles.Role.Guardian, next, activeFrom);
        ledger.proposeRole(Roles.Role.Guardian, next);
        Roles.Proposal memory proposal = ledger.proposalOf(Roles.Role.Guardian);
        assertEq(proposal.holder, next);
        assertEq(proposal.activeFrom, activeFrom);
        assertEq(ledger.proposalOf(Roles.Role.Settler).holder, address(0));
    }

    function test_onlyGovernanceTakesAProposalBack() public {
        vm.prank(governance);
        ledger.proposeRole(Roles.Role.Settler, next);
        vm.expectRevert(abi.encodeWithSelector(Roles.OnlyGovernance.selector, address(this)));
        ledger.cancelRole(Roles.Role.Settler);
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(Roles.NoProposal.selector, Roles.Role.Guardian));
        ledger.cancelRole(Roles.Role.Guardian);
        vm.expectEmit(address(ledger));
        emit Roles.RoleProposalCancelled(Roles.Role.Settler);
        ledger.cancelRole(Roles.Role.Settler);
        vm.warp(block.timestamp + ROLE_DELAY);
        vm.expectRevert(abi.encodeWithSelector(Roles.NoProposal.selector, Roles.Role.Settler));
        ledger.acceptRole(Roles.Role.Settler);
    }

    function test_eachRolePassesOnceAndAlone() public {
        vm.startPrank(governance);
        for (uint8 i = 0; i < 3; ++i) {
            ledger.proposeRole(Roles.Role(i), address(uint160(next) + i));
        }
        vm.stopPrank();
        vm.warp(block.timestamp + ROLE_DELAY);
        vm.expectEmit(address(ledger));
        emit Roles.SettlerChanged(address(uint160(next) + 2));
        ledger.acceptRole(Roles.Role.Settler);
        _holders(governance, guardian, address(uint160(next) + 2));
        vm.expectEmit(address(ledger));
        emit Roles.GuardianChanged(address(uint160(next) + 1));
        ledger.acceptRole(Roles.Role.Guardian);
        _holders(governance, address(uint160(next) + 1), address(uint160(next) + 2));
        vm.expectEmit(address(ledger));
        emit Roles.GovernanceChanged(next);
        ledger.acceptRole(Roles.Role.Governance);
        _holders(next, address(uint160(next) + 1), address(uint160(next) + 2));
        for (uint8 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Roles.NoProposal.selector, Roles.Role(i)));
            ledger.acceptRole(Roles.Role(i));
        }
    }

    function test_theGuardianPausesAndEitherLetsGoOn() public {
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(Roles.OnlyGuardian.selector, governance));
        ledger.pause();
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(guardian);
            vm.expectEmit(address(ledger));
            emit Roles.PauseChanged(true);
            ledger.pause();
            vm.expectRevert(abi.encodeWithSelector(Roles.OnlyGuardian.selector, address(this)));
            ledger.unpause();
            vm.prank(i == 0 ? guardian : governance);
            vm.expectEmit(address(ledger));
            emit Roles.PauseChanged(false);
            ledger.unpause();
        }
    }

    function _holders(address governance_, address guardian_, address settler_) private view {
        (address a, address b, address c) = ledger.roles();
        assertEq(a, governance_);
        assertEq(b, guardian_);
        assertEq(c, settler_);
    }
}
