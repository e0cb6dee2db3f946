// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AttributionChallenges} from "./disputes/AttributionChallenges.sol";
import {DebitChallenges} from "./disputes/DebitChallenges.sol";
import {DisputesConfiguration, DisputesState} from "./disputes/DisputesState.sol";
import {Overdrafts} from "./disputes/Overdrafts.sol";
import {SettlerBond} from "./disputes/SettlerBond.sol";

/// @title Disputes about records that are not final: the settler's bond, and challenges by anyone
/// @notice An upheld challenge takes the ledger's head back as a veto does, and the settler's bond pays. Money that pays is of final
/// records only, so nothing here touches it. Amounts are wei of OPEN; debits are nOPEN. Not upgradeable.
contract Disputes is Overdrafts, DebitChallenges, AttributionChallenges {
    constructor(DisputesConfiguration memory configuration_)
        DisputesState(configuration_)
        SettlerBond(configuration_)
    {}

    /// @notice What is fixed at genesis.
    function configuration()
        external
        view
        returns (
            address token,
            address ledger,
            address validators,
            uint128 challengerBond,
            uint128 penalty,
            uint256 answerSeconds,
            uint256 graceSeconds
        )
    {
        return (
            address(_token),
            address(_ledger),
            address(_validators),
            _challengerBond,
            _penalty,
            _answerSeconds,
            _graceSeconds
        );
    }
}
