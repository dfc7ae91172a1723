//! She wants to know what the offer really costs: the calculator reads what she
//! types, asks where it can be read in two ways, and says where her pay goes.

use journeys::{journey, page::Page, trouble::Told};

journey! {
    fn the_calculator_opens_by_its_address_and_tells_where_the_pay_goes(journey) {
        let page = at_the_calculator(journey)?;
        taiwan_factory(&page)?;
        page.type_amount("wage", "28.590")?;
        assert!(page.echo("wage")?.contains("dua puluh delapan ribu lima ratus sembilan puluh dolar Taiwan"), "{}", page.echo("wage")?);
        page.pick("contract", "36 bulan")?;
        page.type_amount("instalment-0", "NT$ 8,000")?;
        page.pick("loan-months", "5 bulan")?;
        page.type_amount("principal-0", "NT$ 30,000")?;
        page.go("see-sums", "sums-result")?;
        assert_eq!(page.place()?.fragment, "#hitung");

        // tw-2024-lender of the research, by numpy-financial: 229 % a year.
        assert!(page.figure("rate")?.contains("229%"), "{}", page.figure("rate")?);
        assert!(page.figure("paid")?.contains("TWD 40.000"), "{}", page.figure("paid")?);
        assert!(page.figure("cost")?.contains("TWD 10.000"), "{}", page.figure("cost")?);
        assert!(page.figure("left")?.contains("TWD 20.590"), "{}", page.figure("left")?);
        assert!(page.figure("tenths")?.contains("3 untuk bayar utang"), "{}", page.figure("tenths")?);
        assert!(page.figure("home")?.contains("TWD 32.000"), "{}", page.figure("home")?);
        assert!(page.text()?.contains("bunganya 6 persen setahun"), "KUR beside it");
        assert_eq!(page.count(".picture tbody tr")?, 36, "a row a month for who does not see the picture");
        Ok(())
    }

    fn every_loan_is_told_by_itself_too(journey) {
        let page = at_the_calculator(journey)?;
        page.type_amount("wage", "5 juta")?;
        page.type_amount("instalment-0", "1 juta")?;
        page.pick("loan-months", "10 bulan")?;
        page.press("add-loan")?;
        page.until("the second loan", || page.sees("[data-amount=instalment-1]"))?;
        page.type_amount("instalment-1", "500rb")?;
        page.pick_of_loan(1, "loan-months", "4 bulan")?;
        page.type_amount("principal-1", "1 juta")?;
        page.go("see-sums", "sums-result")?;
        let left = |card: &str| page.words_of(&format!("[data-home={card}]"));
        assert!(left("home")?.contains("Rp10.500.000"), "together: {}", left("home")?);
        let each = left("loan")?;
        assert!(each.contains("Rp9.000.000"), "the first: {each}");
        assert!(each.contains("Rp1.500.000") && each.contains("Sudah lunas"), "the second: {each}");
        assert!(each.contains("Isi dulu utangnya berapa"), "no rate without what was lent: {each}");
        Ok(())
    }

    fn a_loan_in_the_wrong_currency_is_doubted(journey) {
        let page = at_the_calculator(journey)?;
        taiwan_factory(&page)?;
        page.type_amount("wage", "28.590")?;
        page.type_amount("instalment-0", "8.000")?;
        page.pick("loan-months", "5 bulan")?;
        // Meant in dollars; the list beside it says rupiah.
        page.type_amount("principal-0", "30.000")?;
        page.go("see-sums", "sums-result")?;
        assert!(page.text()?.contains("utang 1 lebih kecil dari satu angsuran. Periksa mata uang"), "{}", page.text()?);
        page.go("change", "sums")?;
        page.type_amount("principal-0", "NT$ 30.000")?;
        page.go("see-sums", "sums-result")?;
        assert!(!page.text()?.contains("lebih kecil dari satu angsuran"), "{}", page.text()?);
        Ok(())
    }

    fn what_can_be_read_in_two_ways_is_asked(journey) {
        let page = at_the_calculator(journey)?;
        page.type_amount("wage", "1,500 juta")?;
        assert!(page.echo("wage")?.contains("Maksud Anda yang mana?"), "{}", page.echo("wage")?);
        page.press("see-sums")?;
        page.until("the complaint", || Ok(page.text()?.contains("Perbaiki dulu")))?;
        page.press("reading")?;
        page.until("the choice", || Ok(page.echo("wage")?.contains("Terbaca")))?;
        page.go("see-sums", "sums-result")?;
        // Back with everything as she wrote it.
        page.go("change", "sums")?;
        assert_eq!(page.words_of("[data-amount=wage]")?.trim(), "1,500 juta");
        assert!(page.echo("wage")?.contains("Terbaca"), "the choice is kept");
        Ok(())
    }

    fn bad_input_gets_a_plain_sentence(journey) {
        let page = at_the_calculator(journey)?;
        let refuses = |sentence: &str| -> Told {
            page.press("see-sums")?;
            page.until(&format!("`{sentence}`"), || Ok(page.text()?.contains(sentence)))?;
            assert_eq!(page.place()?.screen, "sums");
            Ok(())
        };
        refuses("Isi gaji, utang, atau biaya dulu")?;
        page.type_amount("wage", "0")?;
        refuses("Gajinya nol")?;
        page.type_amount("wage", "banyak")?;
        assert!(page.echo("wage")?.contains("“banyak” tidak dikenal"), "{}", page.echo("wage")?);
        refuses("Perbaiki dulu")?;
        page.type_amount("wage", "5000000000000000")?;
        assert!(page.echo("wage")?.contains("Periksa jumlah nolnya"), "{}", page.echo("wage")?);
        page.type_amount("wage", "5 juta")?;
        page.type_amount("instalment-0", "1 juta")?;
        refuses("pilih dibayar berapa bulan")?;
        page.type_amount("instalment-0", "6 juta")?;
        page.pick("loan-months", "3 bulan")?;
        page.go("see-sums", "sums-result")?;
        // More is cut than she earns, and the loan itself is not known.
        assert!(page.figure("tenths")?.contains("lebih besar dari gaji"), "{}", page.figure("tenths")?);
        assert!(page.figure("left")?.contains("Kurang Rp1.000.000"), "{}", page.figure("left")?);
        assert!(page.figure("rate")?.contains("Isi dulu utangnya berapa"), "{}", page.figure("rate")?);
        let text = page.text()?;
        assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
        page.go("onward", "start")
    }

    fn costs_are_sorted_by_who_has_to_pay(journey) {
        let page = at_the_calculator(journey)?;
        taiwan_factory(&page)?;
        page.tick("job-buying")?;
        page.type_amount("fee-2", "60jt")?;
        page.tick("passport")?;
        page.type_amount("fee-4", "Rp 2.500.000")?;
        page.go("see-sums", "sums-result")?;
        assert_eq!(page.attribute("[data-fee=job-buying]", "data-payer")?, "nobody");
        assert_eq!(page.attribute("[data-fee=passport]", "data-payer")?, "disputed");
        assert!(page.words_of("[data-fee=passport]")?.contains("Lebih Rp1.550.000 dari batas"));
        assert!(page.words_of("[data-fee=passport]")?.contains("UU 18/2017 Pasal 30 ayat (1)"));
        assert!(page.figure("asked")?.contains("Rp62.500.000"), "{}", page.figure("asked")?);
        assert!(page.figure("not-hers")?.contains("Rp60.000.000"), "{}", page.figure("not-hers")?);
        assert!(page.text()?.contains("0800-1000"), "whom to ask before paying");
        Ok(())
    }

    fn two_offers_stand_side_by_side(journey) {
        let page = at_the_calculator(journey)?;
        let fill = |wage: &str, instalment: &str| -> Told {
            page.type_amount("wage", wage)?;
            page.type_amount("instalment-0", instalment)?;
            page.pick("loan-months", "6 bulan")
        };
        fill("5 juta", "3 juta")?;
        page.go("see-sums", "sums-result")?;
        page.go("second", "sums")?;
        fill("6 juta", "1 juta")?;
        page.go("see-sums", "sums-result")?;
        let left = page.words_of(".compare [data-figure=left]")?;
        let (first, second) = (left.find("Rp2.000.000"), left.find("Rp5.000.000"));
        assert!(first.is_some() && first < second, "{left}");
        Ok(())
    }

    fn what_she_reckons_counts_in_the_check(journey) {
        let page = journey.open()?;
        page.start()?;
        page.answer("destination", "taiwan")?;
        page.next()?;
        page.go("back", "question")?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        page.type_amount("wage", "10.000")?;
        page.type_amount("instalment-0", "7.000")?;
        page.pick("loan-months", "12 bulan")?;
        page.go("see-sums", "sums-result")?;
        page.go("onward", "result")?;
        page.until("the warning", || page.sees("[data-flag=half-of-wage-gone]"))?;
        let why = page.every_word()?.join(" ");
        assert!(why.contains("utang mengambil 70 persen gaji"), "{why}");
        Ok(())
    }
}

fn at_the_calculator(journey: &mut journeys::journey::Journey) -> Told<Page> {
    let page = journey.open()?;
    page.script("location.hash = '#hitung'")?;
    page.until("the calculator", || page.sees("[data-amount=wage]"))?;
    Ok(page)
}

fn taiwan_factory(page: &Page) -> Told {
    page.pick("destination", "Taiwan")?;
    page.pick("job", "Pabrik")?;
    page.pick("entry", "Pekerja")
}
