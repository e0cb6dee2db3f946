// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {DisputesConfiguration, DisputesState} from "./DisputesState.sol";

/// @title The settler's bond: what a wrong record costs
/// @notice It stands for whoever holds the settler's role. The role may be a system address without a key, so a sponsor owns the bond.
abstract contract SettlerBond is DisputesState {
    using SafeERC20 for IERC20;

    address internal _sponsor;
    /// when what unbonds can be taken
    uint64 internal _releasedAt;
    /// counts for finality by time
    uint128 internal _bonded;
    /// on its way out, still at risk
    uint128 internal _unbonding;
    /// @dev the last generation in which a penalty was taken, plus 1
    uint64 private _penalised;

    event Bonded(address indexed from, uint128 amount, uint128 bonded);
    event Unbonding(uint128 amount, uint64 releasedAt);
    event BondWithdrawn(address indexed sponsor, uint128 amount);
    event SponsorChanged(address sponsor);
    event Penalised(uint64 indexed generation, address indexed challenger, uint256 reward, uint256 shared);

    error OnlySponsor(address caller);
    error ZeroSponsor();
    error ZeroAmount();
    error BeyondBond(uint256 amount, uint256 bonded);
    error NothingReleased(uint256 releasedAt);

    constructor(DisputesConfiguration memory configuration_) {
        _sponsor = configuration_.sponsor;
    }

    modifier onlySponsor() {
        require(msg.sender == _sponsor, OnlySponsor(msg.sender));
        _;
    }

    /// @notice Adds to the bond from the caller (needs an allowance). Whoever adds to it, it is the sponsor's.
    function bond(uint128 amount) external nonReentrant {
        require(amount != 0, ZeroAmount());
        _bonded += amount;
        emit Bonded(msg.sender, amount, _bonded);
        _token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @notice Takes part of the bond out, to be withdrawn after the grace time (which starts anew for all that unbonds).
    function unbond(uint128 amount) external onlySponsor {
        require(amount != 0, ZeroAmount());
        require(amount <= _bonded, BeyondBond(amount, _bonded));
        _bonded -= amount;
        _unbonding += amount;
        _releasedAt = uint64(block.timestamp + _graceSeconds);
        emit Unbonding(amount, _releasedAt);
    }

    /// @notice Pays the sponsor what has unbonded.
    function withdrawBond() external nonReentrant onlySponsor {
        uint128 amount = _unbonding;
        require(amount != 0 && block.timestamp >= _releasedAt, NothingReleased(_releasedAt));
        _unbonding = 0;
        emit BondWithdrawn(msg.sender, amount);
        _token.safeTransfer(msg.sender, amount);
    }

    /// @notice The sponsor hands the bond, and what unbonds, to another.
    function changeSponsor(address sponsor) external onlySponsor {
        require(sponsor != address(0), ZeroSponsor());
        _sponsor = sponsor;
        emit SponsorChanged(sponsor);
    }

    /// @notice Who owns the bond, what counts, what is on its way out (wei), and until when that stays at risk.
    function settlerBond()
        external
        view
        returns (address sponsor, uint128 bonded, uint128 unbonding, uint64 releasedAt)
    {
        return (_sponsor, _bonded, _unbonding, _releasedAt);
    }

    /// @dev Takes the penalty once for all pending records of a generation: what builds on a wrong record is wrong with it. Half goes to
    /// the challenger, so that a settler who challenges itself still loses the other half, which the validators share.
    function _penalise(uint64 generation, address challenger) internal returns (uint256 reward) {
        if (generation < _penalised) return 0;
        _penalised = generation + 1;
        uint128 amount = _penalty;
        uint128 fromBonded = amount < _bonded ? amount : _bonded;
        uint128 rest = amount - fromBonded;
        uint128 fromUnbonding = rest < _unbonding ? rest : _unbonding;
        _bonded -= fromBonded;
        _unbonding -= fromUnbonding;
        uint256 taken = uint256(fromBonded) + fromUnbonding;
        reward = taken / 2;
        emit Penalised(generation, challenger, reward, taken - reward);
        if (taken != 0) {
            _token.safeTransfer(challenger, reward);
            _token.safeTransfer(address(_validators), taken - reward);
        }
    }
}
