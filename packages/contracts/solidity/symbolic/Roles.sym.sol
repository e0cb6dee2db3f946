// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {Disputes} from "../src/Disputes.sol";
import {Ledger} from "../src/Ledger.sol";
import {DisputesConfiguration} from "../src/disputes/DisputesState.sol";
import {LedgerConfiguration} from "../src/ledger/LedgerState.sol";
import {IDisputes} from "../src/ledger/IDisputes.sol";
import {Header} from "../src/ledger/Records.sol";
import {Roles} from "../src/ledger/Roles.sol";

/// @dev Every gate, for every caller and every argument (halmos).
contract RolesSymbolicTest is Test {
    address private constant GOVERNANCE = address(0x1001);
    address private constant GUARDIAN = address(0x1002);
    address private constant SETTLER = address(0x1003);
    address private constant REGISTRY = address(0x1004);
    address private constant DISPUTES = address(0x1005);
    address private constant SPONSOR = address(0x1006);

    Ledger private _ledger;
    Disputes private _disputes;

    function setUp() public {
        LedgerConfiguration memory configuration;
        configuration.governance = GOVERNANCE;
        configuration.guardian = GUARDIAN;
        configuration.settler = SETTLER;
        configuration.datanetRegistry = REGISTRY;
        configuration.disputes = IDisputes(DISPUTES);
        configuration.epochSeconds = 300;
        _ledger = new Ledger(configuration);
        DisputesConfiguration memory disputes;
        disputes.sponsor = SPONSOR;
        _disputes = new Disputes(disputes);
    }

    function _try(address target, address caller, bytes memory data) private returns (bool ok) {
        vm.prank(caller);
        (ok,) = target.call(data);
    }

    function check_onlyTheSettlerSettles(address caller, bytes memory settlement) public {
        vm.assume(caller != SETTLER);
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).settle, (settlement))));
    }

    function check_onlyTheDisputesRollBack(address caller, Header memory last) public {
        vm.assume(caller != DISPUTES);
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).rollbackByDisputes, (last))));
    }

    function check_onlyTheGuardianRollsBackAndPauses(address caller, Header memory last) public {
        vm.assume(caller != GUARDIAN);
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).rollbackByGuardian, (last))));
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).pause, ())));
        vm.assume(caller != GOVERNANCE);
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).unpause, ())));
    }

    function check_onlyGovernanceProposesRoles(address caller, uint8 role, address holder) public {
        vm.assume(caller != GOVERNANCE && role < 3);
        assert(
            !_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).proposeRole, (Roles.Role(role), holder)))
        );
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).cancelRole, (Roles.Role(role)))));
    }

    function check_noRoleChangesWithoutAProposal(address caller, uint8 role) public {
        vm.assume(role < 3);
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).acceptRole, (Roles.Role(role)))));
    }

    function check_onlyTheRegistryMakesCommons(address caller, address controller) public {
        vm.assume(caller != REGISTRY);
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).registerCommons, (controller))));
    }

    function check_onlyOwnersOfAccounts(address caller, uint32 account, address newOwner, uint96 amount) public {
        vm.assume(caller != address(0)); // nobody has registered an account here: the owner is zero
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).changeOwner, (account, newOwner))));
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).requestWithdraw, (account, amount))));
        assert(!_try(address(_ledger), caller, abi.encodeCall(Ledger(address(0)).cancelWithdraw, (account))));
    }

    function check_onlyTheSponsorHasTheBond(address caller, uint128 amount, address next) public {
        vm.assume(caller != SPONSOR);
        assert(!_try(address(_disputes), caller, abi.encodeCall(Disputes(address(0)).unbond, (amount))));
        assert(!_try(address(_disputes), caller, abi.encodeCall(Disputes(address(0)).withdrawBond, ())));
        assert(!_try(address(_disputes), caller, abi.encodeCall(Disputes(address(0)).changeSponsor, (next))));
    }
}
