// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ILedgerAccounts} from "./ledger/ILedgerAccounts.sol";
import {IValidators} from "./ledger/IValidators.sol";

/// @title Validators: stake in OPEN behind attestations and vetoes
/// @notice Stake counts at once, leaves after the unbonding time, and is lost for signing two different things about one record number.
/// What the stakers' ledger account earns is shared by stake. Amounts here are wei of OPEN.
contract ValidatorRegistry is IValidators, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    struct Validator {
        /// counts for votes and rewards
        uint128 stake;
        /// on its way out, still at risk
        uint128 unbonding;
        /// when what unbonds can be taken
        uint64 releasedAt;
        /// place in the list of active validators, from 1; 0: not active
        uint64 place;
        /// rewards not yet taken
        uint128 reward;
        /// the accumulator's value up to which rewards are in `reward`
        uint256 paidPerStake;
        /// X25519 key that Datanet keys are wrapped to
        bytes32 encryptionKey;
    }

    uint256 private constant MAX_VALIDATORS = 128;
    /// @dev scale of the rewards per wei of stake
    uint256 private constant SCALE = 1e27;
    /// @dev the reporter of a double signature gets 1/20 of the stake, the other stakers the rest
    uint256 private constant REPORTER_PART = 20;

    IERC20 private immutable _token;
    ILedgerAccounts private immutable _ledger;
    uint256 private immutable _minimumStake;
    uint256 private immutable _unbondingSeconds;

    address[] private _active;
    mapping(address validator => Validator) private _validators;
    uint128 private _totalStake;
    /// @dev wei that belong to somebody: stakes, unbonding stakes, rewards shared out
    uint128 private _accounted;
    uint256 private _perStake;
    uint32 private _stakersAccount;

    event Staked(address indexed validator, uint128 amount, uint128 stake);
    event EncryptionKeyChanged(address indexed validator, bytes32 encryptionKey);
    event Unbonding(address indexed validator, uint128 amount, uint64 releasedAt);
    event StakeWithdrawn(address indexed validator, uint128 amount);
    event RewardsShared(uint256 amount);
    event RewardTaken(address indexed validator, uint128 amount);
    event Slashed(address indexed validator, address indexed reporter, uint128 amount);
    event StakersAccountRegistered(uint32 account);

    error NotAValidator(address caller);
    error BelowMinimumStake(uint256 stake, uint256 minimum);
    error TooManyValidators();
    error ZeroEncryptionKey();
    error ZeroAmount();
    error BeyondStake(uint256 amount, uint256 stake);
    error NothingReleased(uint256 releasedAt);
    error SignersNotRising();
    error WrongSignaturesLength(uint256 length);
    /// @notice The two signatures do not contradict each other.
    error NoContradiction();
    error AlreadyRegistered(uint32 account);

    constructor(IERC20 token, ILedgerAccounts ledger, uint256 minimumStake, uint256 unbondingSeconds) {
        _token = token;
        _ledger = ledger;
        _minimumStake = minimumStake;
        _unbondingSeconds = unbondingSeconds;
    }

    /// @notice Adds stake of the caller (needs an allowance); the first time the caller becomes a validator.
    /// @param encryptionKey X25519 public key that Datanet keys are wrapped to for this validator
    function stake(uint128 amount, bytes32 encryptionKey) external nonReentrant {
        require(encryptionKey != 0, ZeroEncryptionKey());
        require(amount != 0, ZeroAmount());
        Validator storage validator = _settle(msg.sender);
        uint128 stake_ = validator.stake + amount;
        require(stake_ >= _minimumStake, BelowMinimumStake(stake_, _minimumStake));
        if (validator.place == 0) {
            require(_active.length < MAX_VALIDATORS, TooManyValidators());
            _active.push(msg.sender);
            validator.place = uint64(_active.length);
        }
        if (validator.encryptionKey != encryptionKey) {
            validator.encryptionKey = encryptionKey;
            emit EncryptionKeyChanged(msg.sender, encryptionKey);
        }
        validator.stake = stake_;
        _totalStake += amount;
        _accounted += amount;
        emit Staked(msg.sender, amount, stake_);
        _token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @notice Takes stake out of votes and rewards now, to be withdrawn after the unbonding time (which starts anew for all that unbonds).
    function unbond(uint128 amount) external {
        Validator storage validator = _settle(msg.sender);
        require(amount != 0, ZeroAmount());
        require(amount <= validator.stake, BeyondStake(amount, validator.stake));
        uint128 left = validator.stake - amount;
        require(left == 0 || left >= _minimumStake, BelowMinimumStake(left, _minimumStake));
        validator.stake = left;
        validator.unbonding += amount;
        validator.releasedAt = uint64(block.timestamp + _unbondingSeconds);
        _totalStake -= amount;
        if (left == 0) _deactivate(validator);
        emit Unbonding(msg.sender, amount, validator.releasedAt);
    }

    /// @notice Pays out what has unbonded.
    function withdrawStake() external nonReentrant {
        Validator storage validator = _validators[msg.sender];
        uint128 amount = validator.unbonding;
        require(amount != 0 && block.timestamp >= validator.releasedAt, NothingReleased(validator.releasedAt));
        validator.unbonding = 0;
        _accounted -= amount;
        emit StakeWithdrawn(msg.sender, amount);
        _token.safeTransfer(msg.sender, amount);
    }

    /// @notice Shares OPEN that came in (from the stakers' ledger account or a slashing) by stake. Anyone may call it.
    function shareRewards() public {
        uint256 total = _totalStake;
        if (total == 0) return;
        uint256 income = _token.balanceOf(address(this)) - _accounted;
        uint256 perStake = Math.mulDiv(income, SCALE, total);
        // what the division leaves over stays for the next time
        uint256 shared = Math.mulDiv(perStake, total, SCALE);
        if (shared == 0) return;
        _perStake += perStake;
        _accounted += uint128(shared);
        emit RewardsShared(shared);
    }

    /// @notice Pays the caller its rewards.
    function takeReward() external nonReentrant returns (uint128 amount) {
        Validator storage validator = _settle(msg.sender);
        amount = validator.reward;
        require(amount != 0, ZeroAmount());
        validator.reward = 0;
        _accounted -= amount;
        emit RewardTaken(msg.sender, amount);
        _token.safeTransfer(msg.sender, amount);
    }

    /// @notice Takes the whole stake of a validator that attested two different records of one number and generation, or that attested
    /// and vetoed the same record.
    /// @param vetoed false: `second` attests `secondRecord` ≠ `firstRecord`; true: `second` vetoes `secondRecord` = `firstRecord`
    function slash(
        uint64 number,
        uint64 generation,
        bytes32 firstRecord,
        bytes calldata first,
        bytes32 secondRecord,
        bytes calldata second,
        bool vetoed
    ) external nonReentrant {
        require((firstRecord == secondRecord) == vetoed, NoContradiction());
        address signer = ECDSA.recoverCalldata(_ledger.attestationDigest(number, generation, firstRecord), first);
        bytes32 digest = vetoed
            ? _ledger.vetoDigest(number, generation, secondRecord)
            : _ledger.attestationDigest(number, generation, secondRecord);
        require(ECDSA.recoverCalldata(digest, second) == signer, NoContradiction());
        Validator storage validator = _settle(signer);
        uint128 amount = validator.stake + validator.unbonding;
        require(amount != 0, NotAValidator(signer));
        _totalStake -= validator.stake;
        validator.stake = 0;
        validator.unbonding = 0;
        if (validator.place != 0) _deactivate(validator);
        _accounted -= amount;
        emit Slashed(signer, msg.sender, amount);
        _token.safeTransfer(msg.sender, amount / REPORTER_PART);
        shareRewards();
    }

    /// @notice Opens the stakers' account in the ledger, owned by this contract. Once, by anyone.
    function registerStakersAccount() external returns (uint32 account) {
        require(_stakersAccount == 0, AlreadyRegistered(_stakersAccount));
        address[] memory owners = new address[](1);
        owners[0] = address(this);
        account = _ledger.registerAccounts(owners);
        _stakersAccount = account;
        emit StakersAccountRegistered(account);
    }

    /// @inheritdoc IValidators
    function weigh(bytes32 digest, bytes calldata signatures) external view returns (uint256 signed, uint256 total) {
        require(signatures.length % 65 == 0, WrongSignaturesLength(signatures.length));
        address last;
        for (uint256 at = 0; at < signatures.length; at += 65) {
            address signer = ECDSA.recoverCalldata(digest, signatures[at:at + 65]);
            require(signer > last, SignersNotRising());
            last = signer;
            signed += _validators[signer].stake;
        }
        total = _totalStake;
    }

    /// @notice The active validators, their stakes and the keys that Datanet keys are wrapped to.
    function activeValidators()
        external
        view
        returns (address[] memory addresses, uint128[] memory stakes, bytes32[] memory encryptionKeys)
    {
        addresses = _active;
        stakes = new uint128[](addresses.length);
        encryptionKeys = new bytes32[](addresses.length);
        for (uint256 i = 0; i < addresses.length; ++i) {
            stakes[i] = _validators[addresses[i]].stake;
            encryptionKeys[i] = _validators[addresses[i]].encryptionKey;
        }
    }

    /// @notice Everything about one validator.
    function validatorOf(address validator) external view returns (Validator memory) {
        return _validators[validator];
    }

    /// @notice The whole active stake.
    function totalStake() external view returns (uint128) {
        return _totalStake;
    }

    /// @notice The stakers' ledger account; 0: not registered yet.
    function stakersAccount() external view returns (uint32) {
        return _stakersAccount;
    }

    /// @notice What is fixed at genesis.
    function configuration()
        external
        view
        returns (address token, address ledger, uint256 minimumStake, uint256 unbondingSeconds)
    {
        return (address(_token), address(_ledger), _minimumStake, _unbondingSeconds);
    }

    /// @dev Brings a validator's rewards up to date before its stake changes.
    function _settle(address account) private returns (Validator storage validator) {
        shareRewards();
        validator = _validators[account];
        validator.reward += uint128(Math.mulDiv(validator.stake, _perStake - validator.paidPerStake, SCALE));
        validator.paidPerStake = _perStake;
    }

    function _deactivate(Validator storage validator) private {
        address last = _active[_active.length - 1];
        _active[validator.place - 1] = last;
        _validators[last].place = validator.place;
        _active.pop();
        validator.place = 0;
    }
}
