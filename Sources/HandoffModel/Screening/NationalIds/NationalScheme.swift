/// Whose national number a finding is. Raw values are published: they never change.
package enum NationalScheme: String, CaseIterable, Sendable, Codable {
    /// Social Security number, United States: 3-2-4 digits, no check digit.
    case usSSN = "us_ssn"
    /// National Insurance number, United Kingdom: two letters, six digits, one of A–D.
    case ukNINO = "uk_nino"
    /// NHS number, United Kingdom: 10 digits, modulus 11.
    case ukNHS = "uk_nhs"
    /// Documento nacional de identidad, Spain: 8 digits and a letter, modulus 23.
    case esDNI = "es_dni"
    /// Número de identidad de extranjero, Spain: X, Y or Z, 7 digits and a letter, modulus 23.
    case esNIE = "es_nie"
    /// Numéro d'inscription au répertoire, France: 13 digits and a key of two, modulus 97.
    case frNIR = "fr_nir"
    /// Steuer-Identifikationsnummer, Germany: 11 digits, ISO 7064 MOD 11,10.
    case deSteuerID = "de_steuer_id"
    /// Burgerservicenummer, Netherlands: 9 digits, weighted sum divisible by 11.
    case nlBSN = "nl_bsn"
    /// Codice fiscale, Italy: 16 letters and digits, modulus 26.
    case itCodiceFiscale = "it_codice_fiscale"
    /// Aadhaar, India: 12 digits, Verhoeff.
    case inAadhaar = "in_aadhaar"
    /// Cadastro de Pessoas Físicas, Brazil: 11 digits, two of them check digits, modulus 11.
    case brCPF = "br_cpf"
    /// Social Insurance Number, Canada: 9 digits, Luhn.
    case caSIN = "ca_sin"
    /// AHV-Nummer, Switzerland: 13 digits that begin with 756, EAN-13.
    case chAHV = "ch_ahv"
    /// PESEL, Poland: 11 digits, weighted sum.
    case plPESEL = "pl_pesel"
}
