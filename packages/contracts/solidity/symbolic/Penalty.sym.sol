// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {OpenToken} from "../src/OpenToken.sol";
import {DisputesConfiguration, DisputesState} from "../src/disputes/DisputesState.sol";
import {SettlerBond} from "../src/disputes/SettlerBond.sol";
import {IValidators} from "../src/ledger/IValidators.sol";

/// @dev The bond with challenges that are taken as upheld.
contract UpheldChallenges is SettlerBond {
    constructor(DisputesConfiguration memory configuration) DisputesState(configuration) SettlerBond(configuration) {}

    function give(uint128 bonded, uint128 unbonding) external {
        _bonded = bonded;
        _unbonding = unbonding;
    }

    function penalise(uint64 generation, address challenger) external returns (uint256) {
        return _penalise(generation, challenger);
    }

    function amounts() external view returns (uint256, uint256) {
        return (_bonded, _unbonding);
    }
}

/// @dev For every bond and generation (halmos).
contract PenaltySymbolicTest is Test {
    uint128 private constant PENALTY = 1_000e18;
    address private constant VALIDATORS = address(0x2001);
    address private constant CHALLENGER = address(0x2002);

    UpheldChallenges private _bond;
    OpenToken private _token;

    function setUp() public {
        _token = new OpenToken(address(this));
        DisputesConfiguration memory configuration;
        configuration.token = IERC20(address(_token));
        configuration.validators = IValidators(VALIDATORS);
        configuration.penalty = PENALTY;
        _bond = new UpheldChallenges(configuration);
        assert(_token.transfer(address(_bond), _token.totalSupply()));
    }

    /// What leaves the bond is the penalty or all there is, goes to challenger and validators and nowhere else, and does so once.
    function check_thePenaltyIsSharedOnce(uint128 bonded, uint128 unbonding, uint64 generation) public {
        vm.assume(bonded <= 1e26 && unbonding <= 1e26 && generation < type(uint64).max);
        _bond.give(bonded, unbonding);
        uint256 reward = _bond.penalise(generation, CHALLENGER);
        (uint256 bondedAfter, uint256 unbondingAfter) = _bond.amounts();
        uint256 sum = uint256(bonded) + unbonding;
        uint256 taken = sum < PENALTY ? sum : PENALTY;
        assert(bondedAfter + unbondingAfter == sum - taken);
        assert(bondedAfter <= bonded && unbondingAfter <= unbonding);
        assert(_token.balanceOf(CHALLENGER) == reward && reward == taken / 2);
        assert(_token.balanceOf(VALIDATORS) == taken - reward);
        assert(_bond.penalise(generation, CHALLENGER) == 0);
        (uint256 bondedLast, uint256 unbondingLast) = _bond.amounts();
        assert(bondedLast == bondedAfter && unbondingLast == unbondingAfter);
    }
}
