// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LedgerConfiguration, LedgerState} from "./LedgerState.sol";

/// @title Who may do what, and how that changes
/// @notice Governance proposes a new holder of a role; after the delay anyone may put it into force. The guardian can pause. No role can
/// raise an amount or move money.
abstract contract Roles is LedgerState {
    enum Role {
        Governance,
        Guardian,
        Settler
    }

    struct Proposal {
        address holder;
        uint64 activeFrom;
    }

    address private _governance;
    address internal _guardian;
    mapping(Role role => Proposal) private _proposals;

    event RoleProposed(Role indexed role, address holder, uint64 activeFrom);
    event RoleProposalCancelled(Role indexed role);
    event GovernanceChanged(address holder);
    event GuardianChanged(address holder);
    event SettlerChanged(address holder);
    event PauseChanged(bool paused);

    error OnlyGovernance(address caller);
    error OnlyGuardian(address caller);
    error NoProposal(Role role);
    error ProposalNotActive(uint256 activeFrom);
    error ZeroAddress();

    constructor(LedgerConfiguration memory configuration) {
        _governance = configuration.governance;
        _guardian = configuration.guardian;
    }

    modifier onlyGovernance() {
        require(msg.sender == _governance, OnlyGovernance(msg.sender));
        _;
    }

    /// @notice Governance proposes `holder` for `role`; it can take the role `roleDelay` seconds later.
    function proposeRole(Role role, address holder) external onlyGovernance {
        require(holder != address(0), ZeroAddress());
        uint64 activeFrom = uint64(block.timestamp + _roleDelay);
        _proposals[role] = Proposal(holder, activeFrom);
        emit RoleProposed(role, holder, activeFrom);
    }

    /// @notice Governance withdraws a proposal.
    function cancelRole(Role role) external onlyGovernance {
        require(_proposals[role].holder != address(0), NoProposal(role));
        delete _proposals[role];
        emit RoleProposalCancelled(role);
    }

    /// @notice Anyone puts a proposal into force whose delay is over.
    function acceptRole(Role role) external {
        Proposal memory proposal = _proposals[role];
        require(proposal.holder != address(0), NoProposal(role));
        require(block.timestamp >= proposal.activeFrom, ProposalNotActive(proposal.activeFrom));
        delete _proposals[role];
        if (role == Role.Governance) {
            _governance = proposal.holder;
            emit GovernanceChanged(proposal.holder);
        } else if (role == Role.Guardian) {
            _guardian = proposal.holder;
            emit GuardianChanged(proposal.holder);
        } else {
            _settler = proposal.holder;
            emit SettlerChanged(proposal.holder);
        }
    }

    /// @notice The guardian stops settlements, finality, claims and withdrawals.
    function pause() external {
        require(msg.sender == _guardian, OnlyGuardian(msg.sender));
        _setPaused(true);
    }

    /// @notice The guardian or governance lets them go on.
    function unpause() external {
        require(msg.sender == _guardian || msg.sender == _governance, OnlyGuardian(msg.sender));
        _setPaused(false);
    }

    function _setPaused(bool paused) private {
        _head.paused = paused;
        emit PauseChanged(paused);
    }

    /// @notice Holders of the roles.
    function roles() external view returns (address governance, address guardian, address settler) {
        return (_governance, _guardian, _settler);
    }

    /// @notice The proposal for a role, zero when there is none.
    function proposalOf(Role role) external view returns (Proposal memory) {
        return _proposals[role];
    }
}
