// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {LedgerState} from "./LedgerState.sol";

/// @title Accounts: numbers that are given once and for ever
/// @notice Account a = page · 4096 + slot. Accounts that are paid together get numbers together: a Datanet takes whole pages.
/// Page 0 is the first commons page, the others are given in the order of need.
abstract contract Accounts is LedgerState {
    using SafeERC20 for IERC20;

    struct Account {
        address owner;
        /// what claims have paid out, nOPEN; lies beside the owner so that a claim touches one word
        uint96 claimed;
    }

    struct Allocation {
        /// the next page that nobody has
        uint16 nextPage;
        /// the page that `registerAccounts` fills; 0 before the first
        uint16 sharedPage;
        /// the page that `registerCommons` fills
        uint16 commonsPage;
    }

    bytes32 private constant CHANGE_OWNER_TYPEHASH =
        keccak256("ChangeOwner(uint32 account,address newOwner,uint256 nonce,uint256 deadline)");
    uint256 private constant MAX_PAGES = 4_096;
    /// @dev `claimed` of a commons account: so a claim need not look up the page's kind, and no value exceeds what is claimed
    uint96 private constant COMMONS = type(uint96).max;

    mapping(uint256 account => Account) internal _accounts;
    mapping(uint256 page => address) private _registrars;
    mapping(uint256 account => mapping(address owner => uint64)) private _leftAt;
    Allocation internal _allocation;

    /// @notice Accounts `first`, `first + 1`, … belong to `owners` from now on.
    event AccountsRegistered(uint32 indexed first, address[] owners);
    event OwnerChanged(uint32 indexed account, address owner);

    /// @notice Between 1 and 4,096 owners can be registered in one call, and only as many as the page has left.
    error WrongOwnersCount(uint256 count);
    /// @notice An owner must not be the zero address.
    error ZeroOwner();
    /// @notice All 4,096 pages are in use.
    error NoPageLeft();
    /// @notice Only the Datanets' registry makes commons accounts.
    error OnlyDatanetRegistry(address caller);
    /// @notice Only who opened the page may add accounts to it.
    error OnlyRegistrar(uint256 page);
    error NoSuchAccount(uint256 account);
    error CommonsAccount(uint256 account);
    error OnlyOwner(uint256 account);
    error SignatureExpired(uint256 deadline);
    error InvalidOwnerSignature(uint256 account);

    constructor() {
        _pages[0] = 0x8000;
        _allocation.nextPage = 1;
    }

    /// @notice Registers accounts on the current shared page; when they do not all fit, on a fresh shared page.
    /// @return first the first number; the others follow without a gap
    function registerAccounts(address[] calldata owners) external returns (uint32 first) {
        uint256 page = _allocation.sharedPage;
        (uint256 count,) = _page(page);
        if (page == 0 || count + owners.length > PAGE_SIZE) {
            page = _takePage();
            _allocation.sharedPage = uint16(page);
        }
        return _register(page, owners);
    }

    /// @notice Takes a fresh page and registers accounts on it. The caller may add more by `extendPage`. Costs `pageFee`.
    function registerPage(address[] calldata owners) external nonReentrant returns (uint32 first) {
        uint256 fee = pageFee();
        uint256 page = _takePage();
        _registrars[page] = msg.sender;
        first = _register(page, owners);
        if (fee != 0) _token.safeTransferFrom(msg.sender, address(_validators), fee);
    }

    /// @notice Wei of OPEN that the next page costs: nothing for the first 255, then the more the fewer are left. The stakers share it.
    function pageFee() public view returns (uint256) {
        return _pageFee * (_allocation.nextPage / 256);
    }

    /// @notice Registers more accounts on a page that the caller opened by `registerPage`.
    function extendPage(uint32 page, address[] calldata owners) external returns (uint32 first) {
        require(_registrars[page] == msg.sender, OnlyRegistrar(page));
        return _register(page, owners);
    }

    /// @notice Registers a Datanet's commons account: money that nobody can claim, to be given out by later settlements.
    function registerCommons(address controller) external returns (uint32 account) {
        require(msg.sender == _datanetRegistry, OnlyDatanetRegistry(msg.sender));
        uint256 page = _allocation.commonsPage;
        (uint256 count,) = _page(page);
        if (count == PAGE_SIZE) {
            page = _takePage();
            _allocation.commonsPage = uint16(page);
            // forge-lint: disable-next-line(incorrect-shift)
            _pages[page >> 4] |= 0x8000 << ((page & 15) << 4);
        }
        address[] memory owners = new address[](1);
        owners[0] = controller;
        account = _append(page, owners);
        _accounts[account].claimed = COMMONS;
    }

    /// @notice The owner gives the account to another address. Number, balance and what was claimed stay.
    function changeOwner(uint32 account, address newOwner) external {
        require(_accounts[account].owner == msg.sender, OnlyOwner(account));
        _changeOwner(account, newOwner);
    }

    /// @notice The same by the owner's EIP-712 signature `ChangeOwner` (ERC-1271 for contracts), sent by anyone.
    function changeOwnerBySignature(uint32 account, address newOwner, uint256 deadline, bytes calldata signature)
        external
    {
        require(block.timestamp <= deadline, SignatureExpired(deadline));
        address owner = _accounts[account].owner;
        require(owner != address(0), NoSuchAccount(account));
        bytes32 digest = _hashTypedDataV4(
            keccak256(abi.encode(CHANGE_OWNER_TYPEHASH, account, newOwner, _useNonce(owner), deadline))
        );
        require(SignatureChecker.isValidSignatureNow(owner, digest, signature), InvalidOwnerSignature(account));
        _changeOwner(account, newOwner);
    }

    /// @notice Owner of an account and what claims have paid out to it so far (nOPEN). Zero address: no such account.
    function accountOf(uint32 account) external view returns (address owner, uint96 claimed) {
        Account memory entry = _accounts[account];
        return (entry.owner, entry.claimed == COMMONS ? 0 : entry.claimed);
    }

    /// @notice When an owner gave the account away for the last time; 0: never. Vouchers of before count for a while (`Disputes`).
    function leftAt(uint32 account, address formerOwner) external view returns (uint64) {
        return _leftAt[account][formerOwner];
    }

    /// @notice Accounts on a page.
    function pageCount(uint32 page) external view returns (uint256 count) {
        if (page < MAX_PAGES) (count,) = _page(page);
    }

    /// @notice Whether a page holds commons accounts.
    function isCommonsPage(uint32 page) external view returns (bool commons) {
        if (page < MAX_PAGES) (, commons) = _page(page);
    }

    /// @notice Pages given so far, and those being filled (shared 0: none yet).
    function allocation() external view returns (uint16 nextPage, uint16 sharedPage, uint16 commonsPage) {
        Allocation memory entry = _allocation;
        return (entry.nextPage, entry.sharedPage, entry.commonsPage);
    }

    /// @dev Reverts unless the account exists and is an ordinary one. Returns its place, and what stands there.
    function _requireOrdinary(uint256 account)
        internal
        view
        returns (Account storage entry, address owner, uint96 claimed)
    {
        entry = _accounts[account];
        (owner, claimed) = (entry.owner, entry.claimed);
        require(owner != address(0), NoSuchAccount(account));
        require(claimed != COMMONS, CommonsAccount(account));
    }

    /// @dev Writes an account's word, of which `owner` is known: nothing of it is read again.
    function _setClaimed(Account storage entry, address owner, uint256 claimed) internal {
        assembly ("memory-safe") {
            sstore(entry.slot, or(shl(160, claimed), owner))
        }
    }

    function _changeOwner(uint32 account, address newOwner) private {
        require(newOwner != address(0), ZeroOwner());
        _leftAt[account][_accounts[account].owner] = uint64(block.timestamp);
        _accounts[account].owner = newOwner;
        emit OwnerChanged(account, newOwner);
    }

    function _takePage() private returns (uint256 page) {
        page = _allocation.nextPage;
        require(page < MAX_PAGES, NoPageLeft());
        _allocation.nextPage = uint16(page + 1);
    }

    function _register(uint256 page, address[] calldata owners) private returns (uint32 first) {
        require(owners.length != 0 && owners.length <= PAGE_SIZE, WrongOwnersCount(owners.length));
        return _append(page, owners);
    }

    function _append(uint256 page, address[] memory owners) private returns (uint32 first) {
        (uint256 count,) = _page(page);
        require(count + owners.length <= PAGE_SIZE, WrongOwnersCount(owners.length));
        first = uint32(page * PAGE_SIZE + count);
        for (uint256 i = 0; i < owners.length; ++i) {
            require(owners[i] != address(0), ZeroOwner());
            _accounts[first + i].owner = owners[i];
        }
        _pages[page >> 4] += owners.length << ((page & 15) << 4);
        emit AccountsRegistered(first, owners);
    }
}
