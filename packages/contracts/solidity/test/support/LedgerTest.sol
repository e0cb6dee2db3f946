// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {DatanetRegistry} from "../../src/DatanetRegistry.sol";
import {Disputes} from "../../src/Disputes.sol";
import {Ledger} from "../../src/Ledger.sol";
import {OpenToken} from "../../src/OpenToken.sol";
import {ValidatorRegistry} from "../../src/ValidatorRegistry.sol";
import {DebitProof, DisputesConfiguration} from "../../src/disputes/DisputesState.sol";
import {IDisputedLedger} from "../../src/disputes/IDisputedLedger.sol";
import {IDisputes} from "../../src/ledger/IDisputes.sol";
import {ILedgerAccounts} from "../../src/ledger/ILedgerAccounts.sol";
import {IValidators} from "../../src/ledger/IValidators.sol";
import {LedgerConfiguration} from "../../src/ledger/LedgerState.sol";
import {EMPTY_PAGES_ROOT} from "../../src/ledger/PagesTree.sol";
import {Header, Records} from "../../src/ledger/Records.sol";
import {Prover} from "./Prover.sol";

/// @dev The entries of one book page.
struct PageEntries {
    uint256 b;
    uint256[] slots;
    uint256[] amounts;
}

/// @dev What a settlement is made of; tests bend single parts before it is packed.
struct Draft {
    Header previous;
    bytes32 batchHash;
    bytes commitment;
    PageEntries[] pages;
    bytes[] deltas;
    bytes[] olds;
    bytes entries;
}

/// @dev A ledger with validators, and a settler that keeps books in storage and proves by the precompiles.
abstract contract LedgerTest is Test {
    using Records for Header;

    uint256 internal constant R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
    uint32 internal constant ROLE_DELAY = 2 days;
    uint32 internal constant EPOCH = 300;
    uint32 internal constant WINDOW = 1 days;
    uint32 internal constant ANSWER = 6 hours;
    uint32 internal constant GRACE = 3 days;
    uint128 internal constant CHALLENGER_BOND = 10e18;
    uint128 internal constant PENALTY = 1_000e18;
    uint256 internal constant PAGE_FEE = 5e18;
    bytes internal constant COMMITMENT = hex"010003c0ffee";

    Prover internal prover;
    OpenToken internal token;
    Ledger internal ledger;
    DatanetRegistry internal datanets;
    ValidatorRegistry internal validators;
    Disputes internal disputes;
    address internal evaluator;
    address internal settler = makeAddr("settler");
    address internal governance = makeAddr("governance");
    address internal guardian = makeAddr("guardian");
    address internal sponsor = makeAddr("sponsor");
    uint256 internal payerKey;
    address internal payer;
    uint256[3] internal validatorKeys;

    Header internal headHeader;
    mapping(uint64 number => Header) internal headers;
    mapping(uint256 b => bytes) internal points;
    mapping(uint256 b => mapping(uint256 slot => uint256)) internal amounts;
    uint256[] internal touchedPages;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        (payer, payerKey) = makeAddrAndKey("payer");
        prover = new Prover(vm.readFileBinary("cache/lagrange.bin"));
        evaluator = makeAddr("evaluator");
        vm.etch(evaluator, vm.parseJsonBytes(vm.readFile("src/generated/ledger-evaluator.json"), ".deployedBytecode"));
        token = newToken();
        uint256 nonce = vm.getNonce(address(this));
        address ledgerAt = vm.computeCreateAddress(address(this), nonce + 3);
        datanets = new DatanetRegistry(ILedgerAccounts(ledgerAt));
        validators = new ValidatorRegistry(IERC20(address(token)), ILedgerAccounts(ledgerAt), 1e18, 2 * WINDOW);
        disputes = new Disputes(
            DisputesConfiguration({
                token: IERC20(address(token)),
                ledger: IDisputedLedger(ledgerAt),
                validators: IValidators(address(validators)),
                sponsor: sponsor,
                challengerBond: CHALLENGER_BOND,
                penalty: PENALTY,
                answerSeconds: ANSWER,
                graceSeconds: GRACE
            })
        );
        ledger = newLedger();
        assertEq(address(ledger), ledgerAt);
        token.approve(address(disputes), PENALTY);
        disputes.bond(PENALTY);
        headHeader.pagesRoot = EMPTY_PAGES_ROOT;
        headers[0] = headHeader;
        _stakeValidators();
    }

    /// @dev Tests with a double override these.
    function newToken() internal virtual returns (OpenToken) {
        return new OpenToken(address(this));
    }

    function newLedger() internal virtual returns (Ledger) {
        return new Ledger(configuration());
    }

    function configuration() internal view returns (LedgerConfiguration memory) {
        return LedgerConfiguration({
            token: IERC20(address(token)),
            evaluator: evaluator,
            datanetRegistry: address(datanets),
            validators: IValidators(address(validators)),
            disputes: IDisputes(address(disputes)),
            governance: governance,
            guardian: guardian,
            settler: settler,
            roleDelay: ROLE_DELAY,
            epochSeconds: EPOCH,
            challengeWindow: WINDOW,
            pageFee: PAGE_FEE
        });
    }

    function _stakeValidators() private {
        for (uint256 i = 0; i < 3; ++i) {
            (, uint256 key) = makeAddrAndKey(string(abi.encodePacked("validator", i)));
            validatorKeys[i] = key;
        }
        // rising by address, as signatures must be
        for (uint256 i = 0; i < 3; ++i) {
            for (uint256 j = i + 1; j < 3; ++j) {
                if (vm.addr(validatorKeys[j]) < vm.addr(validatorKeys[i])) {
                    (validatorKeys[i], validatorKeys[j]) = (validatorKeys[j], validatorKeys[i]);
                }
            }
            address validator = vm.addr(validatorKeys[i]);
            SafeERC20.safeTransfer(IERC20(address(token)), validator, 10e18);
            vm.startPrank(validator);
            token.approve(address(validators), 10e18);
            validators.stake(10e18, bytes32(uint256(7)));
            vm.stopPrank();
        }
    }

    // --- accounts and money ---

    function registerPage(uint256 count, address owner) internal returns (uint32 first) {
        address[] memory owners = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            owners[i] = owner;
        }
        return ledger.registerPage(owners);
    }

    function deposit(uint32 account, uint96 amount) internal {
        token.approve(address(ledger), uint256(amount) * 1e9);
        ledger.deposit(account, amount);
    }

    // --- settlements ---

    function page(uint256 b, uint256 slot, uint256 amount) internal pure returns (PageEntries memory) {
        uint256[] memory slots = new uint256[](1);
        uint256[] memory values = new uint256[](1);
        (slots[0], values[0]) = (slot, amount);
        return PageEntries(b, slots, values);
    }

    function page(uint256 b, uint256[2] memory slot, uint256[2] memory amount)
        internal
        pure
        returns (PageEntries memory)
    {
        uint256[] memory slots = new uint256[](2);
        uint256[] memory values = new uint256[](2);
        for (uint256 i = 0; i < 2; ++i) {
            (slots[i], values[i]) = (slot[i], amount[i]);
        }
        return PageEntries(b, slots, values);
    }

    function list(PageEntries memory a, PageEntries memory b) internal pure returns (PageEntries[] memory pages) {
        pages = new PageEntries[](2);
        (pages[0], pages[1]) = (a, b);
    }

    function draft(PageEntries[] memory pages) internal view returns (Draft memory d) {
        d.previous = headHeader;
        d.batchHash = keccak256("batch");
        d.commitment = COMMITMENT;
        d.pages = pages;
        d.deltas = new bytes[](pages.length);
        d.olds = new bytes[](pages.length);
        for (uint256 i = 0; i < pages.length; ++i) {
            d.deltas[i] = prover.commit(pages[i].slots, pages[i].amounts);
            d.olds[i] = point(pages[i].b);
            d.entries = bytes.concat(d.entries, packEntries(pages[i].slots, pages[i].amounts));
        }
    }

    function point(uint256 b) internal view returns (bytes memory) {
        return points[b].length == 0 ? new bytes(128) : points[b];
    }

    /// @dev u16 count ‖ u8 widths ‖ count × (gap ‖ amount) with the least widths.
    function packEntries(uint256[] memory slots, uint256[] memory values) internal pure returns (bytes memory out) {
        uint256 gapWidth = 0;
        uint256 amountWidth = 1;
        uint256 expected = 0;
        for (uint256 i = 0; i < slots.length; ++i) {
            uint256 gap = slots[i] - expected;
            expected = slots[i] + 1;
            if (gap > 255) gapWidth = 2;
            else if (gap > 0 && gapWidth == 0) gapWidth = 1;
            while (values[i] >> (8 * amountWidth) != 0) ++amountWidth;
        }
        return packEntries(slots, values, gapWidth, amountWidth);
    }

    function packEntries(uint256[] memory slots, uint256[] memory values, uint256 gapWidth, uint256 amountWidth)
        internal
        pure
        returns (bytes memory out)
    {
        out = abi.encodePacked(uint16(slots.length), uint8(gapWidth * 16 + amountWidth));
        uint256 expected = 0;
        for (uint256 i = 0; i < slots.length; ++i) {
            out = bytes.concat(out, _tail(slots[i] - expected, gapWidth), _tail(values[i], amountWidth));
            expected = slots[i] + 1;
        }
    }

    function _tail(uint256 value, uint256 width) private pure returns (bytes memory out) {
        out = new bytes(width);
        for (uint256 i = 0; i < width; ++i) {
            out[width - 1 - i] = bytes1(uint8(value >> (8 * i)));
        }
    }

    function touches(Draft memory d) internal pure returns (bytes memory out) {
        for (uint256 i = 0; i < d.pages.length; ++i) {
            out = bytes.concat(out, abi.encodePacked(uint16(d.pages[i].b)), d.olds[i], d.deltas[i]);
        }
    }

    function challenges(Draft memory d) internal view returns (uint256 z, uint256 rho) {
        bytes memory t = touches(d);
        bytes32 seed = keccak256(
            bytes.concat(
                abi.encode(
                    bytes32("OL/settle/1"),
                    block.chainid,
                    address(ledger),
                    d.previous.hash(),
                    d.batchHash,
                    keccak256(d.commitment),
                    d.pages.length,
                    d.entries.length
                ),
                t,
                d.entries
            )
        );
        z = uint256(seed) % R;
        rho = uint256(keccak256(abi.encode(seed))) % R;
    }

    /// @dev The proof of the combination that the entries define.
    function prove(Draft memory d) internal virtual returns (bytes memory proof) {
        (uint256 z, uint256 rho) = challenges(d);
        uint256[] memory values = new uint256[](4096);
        uint256 power = 1;
        for (uint256 i = 0; i < d.pages.length; ++i) {
            PageEntries memory entries = d.pages[i];
            for (uint256 j = 0; j < entries.slots.length; ++j) {
                uint256 slot = entries.slots[j];
                values[slot] = addmod(values[slot], mulmod(power, entries.amounts[j], R), R);
            }
            power = mulmod(power, rho, R);
        }
        (, proof) = prover.open(values, z);
    }

    function pack(Draft memory d, bytes memory proof) internal view returns (bytes memory) {
        return pack(d, proof, tree(d));
    }

    function pack(Draft memory d, bytes memory proof, bytes memory treeBytes) internal pure returns (bytes memory) {
        return bytes.concat(
            abi.encodePacked(
                d.previous.number,
                d.previous.generation,
                d.previous.previous,
                d.previous.batchHash,
                d.previous.certificateHash,
                d.previous.pagesRoot,
                d.previous.total,
                d.previous.commons
            ),
            abi.encodePacked(d.batchHash, uint16(d.pages.length), uint32(d.entries.length)),
            proof,
            touches(d),
            d.entries,
            treeBytes,
            d.commitment
        );
    }

    function tree(Draft memory d) internal view returns (bytes memory) {
        uint256[] memory bs = new uint256[](d.pages.length);
        for (uint256 i = 0; i < bs.length; ++i) {
            bs[i] = d.pages[i].b;
        }
        return treeProof(bs);
    }

    /// @dev Compact proof of some book pages in the present tree (protocol.md §3.3).
    function treeProof(uint256[] memory nodes) internal view returns (bytes memory) {
        bytes memory flags;
        bytes memory siblings;
        uint256 flagCount = 0;
        bytes32 empty = keccak256(new bytes(128));
        for (uint256 level = 0; level < 13; ++level) {
            uint256[] memory next = new uint256[](nodes.length);
            uint256 count = 0;
            for (uint256 i = 0; i < nodes.length; ++i) {
                next[count++] = nodes[i] >> 1;
                if (nodes[i] & 1 == 0 && i + 1 < nodes.length && nodes[i + 1] == nodes[i] + 1) {
                    ++i;
                    continue;
                }
                bytes32 sibling = nodeHash(level, nodes[i] ^ 1);
                if (flagCount % 8 == 0) flags = bytes.concat(flags, hex"00");
                if (sibling != empty) {
                    // forge-lint: disable-next-line(incorrect-shift)
                    flags[flagCount / 8] |= bytes1(uint8(0x80 >> (flagCount % 8)));
                    siblings = bytes.concat(siblings, sibling);
                }
                ++flagCount;
            }
            assembly ("memory-safe") {
                mstore(next, count)
            }
            nodes = next;
            empty = keccak256(abi.encode(empty, empty));
        }
        return bytes.concat(abi.encodePacked(uint16(flagCount), uint16(siblings.length / 32)), flags, siblings);
    }

    function nodeHash(uint256 level, uint256 index) internal view returns (bytes32) {
        bool known = false;
        for (uint256 i = 0; i < touchedPages.length; ++i) {
            if (touchedPages[i] >> level == index) known = true;
        }
        if (!known) {
            bytes32 empty = keccak256(new bytes(128));
            for (uint256 i = 0; i < level; ++i) {
                empty = keccak256(abi.encode(empty, empty));
            }
            return empty;
        }
        if (level == 0) return keccak256(point(index));
        return keccak256(abi.encode(nodeHash(level - 1, 2 * index), nodeHash(level - 1, 2 * index + 1)));
    }

    function send(bytes memory settlement) internal {
        vm.roll(block.number + 1);
        vm.prank(settler);
        ledger.settle(settlement);
    }

    /// @dev Takes the books to the record of a settlement that the chain has accepted.
    function apply_(Draft memory d) internal {
        Header memory header = headHeader;
        header.previous = headHeader.hash();
        header.number += 1;
        header.generation = ledger.generation();
        header.batchHash = d.batchHash;
        header.certificateHash = keccak256(d.commitment);
        for (uint256 i = 0; i < d.pages.length; ++i) {
            PageEntries memory entries = d.pages[i];
            uint256 b = entries.b;
            if (points[b].length == 0) touchedPages.push(b);
            points[b] = prover.add(point(b), d.deltas[i]);
            uint256 sum = 0;
            for (uint256 j = 0; j < entries.slots.length; ++j) {
                amounts[b][entries.slots[j]] += entries.amounts[j];
                sum += entries.amounts[j];
            }
            bool commons = ledger.isCommonsPage(uint32(b / 2));
            if (b % 2 == 1 && !commons) header.total += uint96(sum);
            if (b % 2 == 0 && commons) header.commons += uint96(sum);
            if (b % 2 == 1 && commons) header.commons -= uint96(sum);
        }
        header.pagesRoot = nodeHash(13, 0);
        headHeader = header;
        headers[header.number] = header;
        (uint64 number, bytes32 record) = ledger.head();
        assertEq(number, header.number);
        assertEq(record, header.hash());
    }

    function settle(PageEntries[] memory pages) internal {
        Draft memory d = draft(pages);
        send(pack(d, prove(d)));
        apply_(d);
    }

    // --- finality and claims ---

    function sign(bytes32 digest, uint256 first, uint256 end) internal view returns (bytes memory signatures) {
        for (uint256 i = first; i < end; ++i) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(validatorKeys[i], digest);
            signatures = bytes.concat(signatures, abi.encodePacked(r, s, v));
        }
    }

    function attestation(Header memory header, uint256 signers) internal view returns (bytes memory) {
        return sign(ledger.attestationDigest(header.number, header.generation, header.hash()), 0, signers);
    }

    function finalizeHead() internal {
        ledger.finalize(headHeader, attestation(headHeader, 2));
    }

    /// @dev Proof of a slot's amount in the books as they stand.
    function opening(uint256 b, uint256 slot) internal returns (bytes memory proof, bytes memory treeBytes) {
        proof = openSlot(b, slot);
        uint256[] memory nodes = new uint256[](1);
        nodes[0] = b;
        treeBytes = treeProof(nodes);
    }

    function openSlot(uint256 b, uint256 slot) internal virtual returns (bytes memory proof) {
        (, proof) = prover.open(pageValues(b), rootOf(slot));
    }

    function pageValues(uint256 b) internal view returns (uint256[] memory values) {
        values = new uint256[](4096);
        for (uint256 i = 0; i < 4096; ++i) {
            values[i] = amounts[b][i];
        }
    }

    /// @dev ω^bitrev12(slot), by the definition.
    function rootOf(uint256 slot) internal view returns (uint256 root) {
        root = 1;
        for (uint256 j = 0; j < 12; ++j) {
            if (slot >> j & 1 == 1) {
                root = mulmod(root, prover.power(prover.power(7, (R - 1) / 4096), 2 ** (11 - j)), R);
            }
        }
    }

    /// @dev An account's debit in the books as they stand, with its proof.
    function debitOf(uint32 account) internal returns (DebitProof memory proof) {
        uint256 b = 2 * (account / 4096) + 1;
        proof.debit = uint96(amounts[b][account % 4096]);
        proof.point = point(b);
        (proof.proof, proof.tree) = opening(b, account % 4096);
    }

    function claim(uint32 account) internal {
        (bytes memory proof, bytes memory treeBytes) = opening(2 * (account / 4096), account % 4096);
        uint96 value = uint96(amounts[2 * (account / 4096)][account % 4096]);
        ledger.claim(headHeader, account, value, point(2 * (account / 4096)), proof, treeBytes);
    }

    /// @dev Arguments of `claimMany` after the header, for accounts of one page in the books as they stand.
    struct JointClaim {
        bytes items;
        bytes points;
        bytes quotient;
        bytes proof;
        bytes tree;
    }

    function jointClaim(uint32[] memory accounts) internal virtual returns (JointClaim memory c) {
        uint256 b = 2 * (accounts[0] / 4096);
        for (uint256 i = 0; i < accounts.length; ++i) {
            c.items = bytes.concat(c.items, abi.encodePacked(accounts[i], uint96(amounts[b][accounts[i] % 4096])));
        }
        c.points = point(b);
        uint256[] memory nodes = new uint256[](1);
        nodes[0] = b;
        c.tree = treeProof(nodes);
        (c.quotient, c.proof) = proveJointly(b, accounts, c.items);
    }

    /// @dev By the definition (protocol.md §8): h = Σ γ^i (f − v_i)/(X − w_i), then f·Σ c_i − h opened at z.
    function proveJointly(uint256 b, uint32[] memory accounts, bytes memory items)
        internal
        virtual
        returns (bytes memory negated, bytes memory proof)
    {
        bytes32 seed = keccak256(abi.encodePacked(bytes32("OL/claims/1"), headHeader.hash(), items));
        uint256[] memory values = pageValues(b);
        uint256[] memory h = new uint256[](4096);
        uint256 gamma = 1;
        for (uint256 i = 0; i < accounts.length; ++i) {
            (, uint256[] memory q) = prover.quotient(values, rootOf(accounts[i] % 4096));
            for (uint256 j = 0; j < 4096; ++j) {
                h[j] = addmod(h[j], R - mulmod(gamma, q[j], R), R);
            }
            gamma = mulmod(gamma, uint256(seed) % R, R);
        }
        negated = prover.commitAll(h);
        uint256 z = uint256(keccak256(abi.encodePacked(seed, negated))) % R;
        uint256 factor = 0;
        gamma = 1;
        for (uint256 i = 0; i < accounts.length; ++i) {
            uint256 difference = addmod(z, R - rootOf(accounts[i] % 4096), R);
            factor = addmod(factor, mulmod(gamma, prover.power(difference, R - 2), R), R);
            gamma = mulmod(gamma, uint256(seed) % R, R);
        }
        for (uint256 j = 0; j < 4096; ++j) {
            h[j] = addmod(h[j], mulmod(values[j], factor, R), R);
        }
        (, proof) = prover.open(h, z);
    }

    function claimMany(uint32[] memory accounts) internal {
        JointClaim memory c = jointClaim(accounts);
        ledger.claimMany(headHeader, c.items, c.points, c.quotient, c.proof, c.tree);
    }
}
